package id.netral.reports.evidence;

/** What became of a file that was handed in. */
public sealed interface Cleaned {

  /** The edition that may leave. */
  record Edition(Kind kind, byte[] bytes) implements Cleaned {}

  record Refused(Why why) implements Cleaned {}

  enum Kind {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String ending;

    Kind(String mediaType, String ending) {
      this.mediaType = mediaType;
      this.ending = ending;
    }

    public String mediaType() {
      return mediaType;
    }

    public String ending() {
      return ending;
    }
  }

  enum Why {
    EMPTY,
    TOO_LARGE,
    OTHER_KIND,
    UNREADABLE,
    LOCKED
  }
}
