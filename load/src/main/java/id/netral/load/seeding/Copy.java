package id.netral.load.seeding;

import id.netral.casefile.EventTypes;
import id.netral.casefile.Json;
import id.netral.casefile.history.Chain;
import id.netral.casefile.history.Stored;
import id.netral.casefile.sending.Envelope;
import id.netral.load.seeding.Template.Opened;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;

/** One life under other names: entry after entry, a sender's before its hearer's. */
final class Copy {

  /** A file on its way. */
  private final class Growing {
    private final Template template;
    private final String file;
    private final Wrapping keys;
    private final List<Document> history = new ArrayList<>();

    Growing(Template template) {
      this.template = template;
      this.file = naming.of(template.file());
      this.keys = new Wrapping(template.agency().master());
    }

    String where() {
      return template.agency().name() + "/" + file;
    }
  }

  /** What a hearer needs of an announcement. */
  private record Told(String hash, String payload, String signature) {}

  /**
   * A file to be written.
   *
   * @param keys to be written with it
   */
  record Written(Agency agency, Document file, List<Document> keys) {}

  private final Renaming naming;
  private final Map<String, Growing> files = new HashMap<>();
  private final Map<String, Told> told = new HashMap<>();

  Copy(List<Template> life, Renaming naming) {
    this.naming = naming;
    for (var template : life) {
      var growing = new Growing(template);
      files.put(growing.where(), growing);
    }
  }

  List<Written> made() {
    var written = new ArrayList<Written>();
    for (var growing : files.values()) {
      grow(growing, growing.template.history().size());
    }
    for (var growing : files.values()) {
      written.add(new Written(growing.template.agency(), document(growing), growing.keys.keys()));
    }
    return written;
  }

  private void grow(Growing growing, int entries) {
    while (growing.history.size() < entries) {
      var opened = growing.template.history().get(growing.history.size());
      var entry = entry(growing, opened);
      growing.history.add(entry);
      tell(growing, opened, entry);
    }
  }

  private Document entry(Growing growing, Opened opened) {
    var n = String.valueOf(growing.history.size() + 1);
    var entry = naming.of(opened.entry());
    var sealed = new Document();
    opened.sealed().forEach((key, text) -> sealed.append(key, seal(growing, key, n, text)));
    entry.put("sealed", sealed);
    var announces = Stored.announces(entry);
    for (int i = 0; i < announces.size(); i++) {
      var place = n + "/announces/" + i;
      announces
          .get(i)
          .put("sealed", seal(growing, EventTypes.FILE_KEY, place, opened.announced().get(i)));
    }
    prove(entry.get("cause", Document.class), growing.file);
    var before = growing.history;
    entry.put("prev", before.isEmpty() ? Chain.START : before.getLast().getString("hash"));
    entry.put("hash", Chain.hash(entry));
    return entry;
  }

  private Object seal(Growing growing, String key, String place, String text) {
    return growing.keys.seal(
        growing.template.agency().collection(),
        Template.keyOf(growing.file, key),
        place,
        naming.of(text));
  }

  /** The hearer keeps what the sender signed: the sender's entry has to be there first. */
  private void prove(Document cause, String hearer) {
    if (!"announcement".equals(cause.getString("kind"))) {
      return;
    }
    var known = known(cause.getString("from"), hearer, Stored.number(cause.get("n")));
    cause.append("hash", known.hash()).append("payload", known.payload());
    cause.append("signature", known.signature());
  }

  private Told known(String from, String to, long n) {
    var key = from + " " + to + " " + n;
    var sender = files.get(from);
    while (!told.containsKey(key)) {
      if (sender == null || sender.history.size() == sender.template.history().size()) {
        throw new IllegalStateException("nobody told " + key);
      }
      grow(sender, sender.history.size() + 1);
    }
    return Objects.requireNonNull(told.get(key));
  }

  private void tell(Growing growing, Opened opened, Document entry) {
    var announces = Stored.announces(entry);
    for (int i = 0; i < announces.size(); i++) {
      var announce = announces.get(i);
      var content = Json.parse(naming.of(opened.announced().get(i)));
      var envelope =
          new Envelope(
              growing.template.agency().name(),
              growing.file,
              Stored.toFile(announce),
              Stored.toNumber(announce),
              announce.getString("type"),
              entry.getDate("on").toInstant(),
              entry.getDate("at").toInstant(),
              entry.getString("hash"),
              content.path("salt").asString(),
              Json.canonical(content.path("data")),
              "");
      var payload = envelope.payload();
      told.put(
          growing.where() + " " + envelope.to() + " " + envelope.n(),
          new Told(envelope.hash(), payload, growing.template.agency().signer().sign(payload)));
    }
  }

  private Document document(Growing growing) {
    var rest = new Document(growing.template.document());
    rest.remove("history");
    var copy = naming.of(rest);
    for (var heard : copy.getList("heard", Document.class, List.of())) {
      var known = known(heard.getString("from"), growing.file, Stored.number(heard.get("n")));
      heard.put("hash", known.hash());
    }
    // The order of the fields is the store's: version stands before history.
    var file = new Document("_id", growing.file).append("version", copy.get("version"));
    file.append("history", growing.history);
    copy.forEach(file::putIfAbsent);
    return file;
  }
}
