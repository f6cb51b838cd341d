package id.netral.local.drill.checking;

import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One file as it lies in an agency's database. */
public record Kept(String agency, Document document) {

  /** One entry that was caused by an announcement. */
  record Heard(Document entry, Document cause) {
    String from() {
      return cause.getString("from");
    }

    long n() {
      return number(cause.get("n"));
    }

    /** One announcement may lead to several entries; they are written at once, and differ. */
    boolean isOfOneWriteWith(Heard before) {
      return n() == before.n()
          && number(entry.get("n")) == number(before.entry.get("n")) + 1
          && Objects.equals(entry.get("at"), before.entry.get("at"))
          && !(Objects.equals(entry.get("type"), before.entry.get("type"))
              && Objects.equals(entry.get("body"), before.entry.get("body")));
    }
  }

  /** One announcement as the sender wrote it down. */
  record Announced(Document entry, Document what) {
    Document to() {
      return what.get("to", Document.class);
    }

    long n() {
      return number(to().get("n"));
    }

    boolean isInside() {
      return "inside".equals(what.getString("topic"));
    }
  }

  String id() {
    return document.getString("_id");
  }

  String where() {
    return agency + "/" + id();
  }

  List<Document> history() {
    return document.getList("history", Document.class, List.of());
  }

  List<Heard> heard() {
    return history().stream()
        .map(e -> new Heard(e, Objects.requireNonNull(e.get("cause", Document.class))))
        .filter(h -> "announcement".equals(h.cause.getString("kind")))
        .toList();
  }

  List<Announced> announced() {
    return history().stream()
        .flatMap(
            e ->
                e.getList("announces", Document.class, List.of()).stream()
                    .map(a -> new Announced(e, a)))
        .toList();
  }

  static long number(@Nullable Object value) {
    return value instanceof Number n ? n.longValue() : 0;
  }
}
