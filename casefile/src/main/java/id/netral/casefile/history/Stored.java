package id.netral.casefile.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One file as it was read from MongoDB. */
public record Stored(Document document) {

  /** Moved by each erasure, so that whoever knew the file before reads it anew. */
  public static final String ERASURES = "erasures";

  public static Stored none(String file) {
    return new Stored(new Document("_id", file).append("version", 0L).append("history", List.of()));
  }

  public String file() {
    return document.getString("_id");
  }

  public long version() {
    return number(document.get("version"));
  }

  public List<Document> history() {
    return document.getList("history", Document.class, List.of());
  }

  public List<Document> heard() {
    return document.getList("heard", Document.class, List.of());
  }

  public long relayed() {
    return number(document.get("relayed"));
  }

  /** How often something in it was erased; null where nothing ever was. */
  public @Nullable Object erasures() {
    return document.get(ERASURES);
  }

  /** Whether nobody wrote, and nothing was erased, between that and this. */
  public boolean standsAs(Stored before) {
    return version() == before.version() && Objects.equals(erasures(), before.erasures());
  }

  /** A read torn by a concurrent write is read again, never decided on. */
  public boolean isWhole() {
    var history = history();
    return version() == history.size()
        && (history.isEmpty() || number(history.getLast().get("n")) == version());
  }

  /** Whether this is that file, perhaps with entries after those. */
  public boolean continues(Stored before) {
    var n = (int) before.version();
    return n <= version()
        && Objects.equals(erasures(), before.erasures())
        && (n == 0 || before.lastHash().equals(history().get(n - 1).getString("hash")));
  }

  /** The file after these entries, without reading it again; what no version covers is left out. */
  public Stored with(List<Document> entries, List<Document> heardNow) {
    var all = new ArrayList<>(history());
    all.addAll(entries);
    var document = new Document("_id", file());
    if (erasures() != null) {
      document.append(ERASURES, erasures());
    }
    return new Stored(
        document
            .append("version", (long) all.size())
            .append("history", all)
            .append("heard", heardNow));
  }

  /** Number of the last entry that announces something; 0 when none does. */
  public long lastAnnouncing() {
    for (var entry : history().reversed()) {
      if (!announces(entry).isEmpty()) {
        return number(entry.get("n"));
      }
    }
    return 0;
  }

  public String lastHash() {
    return history().isEmpty() ? Chain.START : history().getLast().getString("hash");
  }

  /** Number of the last announcement taken in from this sender; 0 when none was. */
  public long heardFrom(String from) {
    return heard().stream()
        .filter(h -> from.equals(h.getString("from")))
        .mapToLong(h -> number(h.get("n")))
        .findFirst()
        .orElse(0);
  }

  /**
   * Number of the last announcement made to this file of that topic's audience; 0 when none was.
   */
  public long announcedTo(String topic, String to) {
    return history().stream()
        .flatMap(entry -> announces(entry).stream())
        .filter(a -> topic.equals(a.getString("topic")) && to.equals(toFile(a)))
        .mapToLong(Stored::toNumber)
        .max()
        .orElse(0);
  }

  /** The entry that this command or announcement caused. */
  public Optional<Document> causedBy(String cause) {
    return history().stream().filter(e -> cause.equals(causeOf(e))).findFirst();
  }

  public static String causeOf(Document entry) {
    return entry.get("cause", Document.class).getString("id");
  }

  public static List<Document> announces(Document entry) {
    return entry.getList("announces", Document.class, List.of());
  }

  public static String toFile(Document announce) {
    return announce.get("to", Document.class).getString("file");
  }

  public static long toNumber(Document announce) {
    return number(announce.get("to", Document.class).get("n"));
  }

  public static long number(@Nullable Object value) {
    return value instanceof Number n ? n.longValue() : 0;
  }
}
