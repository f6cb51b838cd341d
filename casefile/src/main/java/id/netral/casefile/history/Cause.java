package id.netral.casefile.history;

import org.bson.Document;

/** Why an entry is there. */
public sealed interface Cause {

  String id();

  record Command(String id) implements Cause {}

  record Clock(String id) implements Cause {}

  /**
   * Something heard; what proves it stays with the entry.
   *
   * @param hash of the announcement
   * @param payload what the sender signed
   * @param signature JWS compact
   */
  record Announced(String from, long n, String hash, String payload, String signature)
      implements Cause {
    @Override
    public String id() {
      return from + "/" + n;
    }
  }

  default Document document() {
    return switch (this) {
      case Command(var id) -> new Document("kind", "command").append("id", id);
      case Clock(var id) -> new Document("kind", "clock").append("id", id);
      case Announced a ->
          new Document("kind", "announcement")
              .append("id", a.id())
              .append("from", a.from())
              .append("n", a.n())
              .append("hash", a.hash())
              .append("payload", a.payload())
              .append("signature", a.signature());
    };
  }
}
