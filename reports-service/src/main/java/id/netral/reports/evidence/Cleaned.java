package id.netral.reports.evidence;

import java.util.Arrays;
import java.util.Optional;

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

    public static Kind of(String mediaType) {
      return named(mediaType).orElseThrow(() -> new IllegalArgumentException(mediaType));
    }

    static Optional<Kind> named(String mediaType) {
      return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
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
