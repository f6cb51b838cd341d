package id.netral.house;

import org.jspecify.annotations.Nullable;

/**
 * A paper or a file in a list.
 *
 * @param address where it can be opened; null while it has not arrived
 * @param thumbnail address of a small picture
 */
public record DocumentLine(
    Phrase name,
    @Nullable String address,
    String mediaType,
    long size,
    @Nullable String sha256,
    @Nullable String thumbnail) {

  public static DocumentLine of(Phrase name, String address, String mediaType, long size) {
    return new DocumentLine(name, address, mediaType, size, null, null);
  }

  /** Announced, but not yet fetched from the agency that has it. */
  public static DocumentLine notYetHere(Phrase name, String mediaType, long size, String sha256) {
    return new DocumentLine(name, null, mediaType, size, sha256, null);
  }

  public DocumentLine withHash(String hash) {
    return new DocumentLine(name, address, mediaType, size, hash, thumbnail);
  }

  public DocumentLine withThumbnail(String picture) {
    return new DocumentLine(name, address, mediaType, size, sha256, picture);
  }

  /** "PDF", "JPEG": the word for the kind of file. */
  public String kind() {
    var subtype = mediaType.substring(mediaType.indexOf('/') + 1);
    return switch (subtype) {
      case "plain" -> "TXT";
      case "quicktime" -> "MOV";
      default -> subtype.length() > 5 ? "" : subtype.toUpperCase(java.util.Locale.ROOT);
    };
  }

  public boolean picture() {
    return mediaType.startsWith("image/");
  }
}
