package id.netral.stories.checking;

import id.netral.casefile.history.Cause;
import id.netral.casefile.history.Chain;
import id.netral.casefile.sealing.Signer;
import id.netral.casefile.sending.Envelope;
import id.netral.local.drill.checking.Kept;
import id.netral.local.drill.checking.Observed;
import id.netral.local.drill.checking.Register;
import id.netral.local.drill.checking.Told;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;

/**
 * One case in four agencies, in as few entries as will do. Hashed and signed by what the services
 * use, so that the checker is not its own witness.
 */
final class SmallWorld {

  private static final Instant NOON = Instant.parse("2024-10-23T05:00:00Z");

  final List<Told> told = new ArrayList<>();
  final List<String> mails = new ArrayList<>(List.of("<n1@netral.example>"));
  final Map<String, List<String>> parked = new HashMap<>();
  final Document register =
      new Document("_id", "registration-x").append("last", 1L).append("lines", List.of());
  final List<Document> settled = new ArrayList<>(List.of(line(1, "r")));
  private final Map<String, Document> files = new LinkedHashMap<>();
  private final Map<String, Signer> signers = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Long> numbers = new HashMap<>();

  /**
   * @param folder for keys
   * @param taken the government's three answers in the order in which Bawaslu takes them in
   */
  SmallWorld(Path folder, List<Integer> taken) {
    for (var agency : List.of("reports", "investigation", "sanction", "notification")) {
      var signer = Signer.of(agency, folder.resolve(agency), folder.resolve("trusted"));
      signers.put(agency, signer);
      keys.put(agency, signer.publicKey());
    }
    var filed = writes("reports/r", "report-submitted.v1", "{}", "reports>r", "notices>reports-r");
    hears("investigation/r", filed.getFirst(), "report-heard.v1", "{}");
    hears("notification/reports-r", filed.getLast(), "notice-wanted.v1", "{\"notice\":\"n1\"}");
    mailed();
    writes("investigation/r", "case-registered.v1", "{\"number\":\"001/Reg/X/2024\"}");
    var forwarded = writes("investigation/r", "case-forwarded.v1", "{}", "recommendations.x>r-1");
    hears("sanction/r-1", forwarded.getFirst(), "recommendation-received.v1", "{}");
    var answers = new ArrayList<Told>();
    for (var type : List.of("taken-up.v1", "summoned.v1", "decided.v1")) {
      answers.addAll(writes("sanction/r-1", type, "{}", "sanctions.x>r"));
    }
    taken.forEach(n -> hears("investigation/r", answers.get(n - 1), "heard.v1", "{}"));
  }

  static Document line(long n, String file) {
    return new Document("n", n).append("file", file).append("register", "registration-x");
  }

  void mailed() {
    var begun = "{\"channel\":\"MAIL\",\"notice\":\"n1\",\"ordinal\":1}";
    var ended = "{\"channel\":\"MAIL\",\"notice\":\"n1\",\"ordinal\":1,\"outcome\":\"ACCEPTED\"}";
    writes("notification/reports-r", "attempt-begun.v1", begun);
    writes("notification/reports-r", "attempt-ended.v1", ended);
  }

  Document file(String where) {
    return Objects.requireNonNull(files.get(where));
  }

  void forget(String where) {
    files.remove(where);
  }

  Observed observed() {
    var kept =
        files.entrySet().stream().map(e -> new Kept(agency(e.getKey()), e.getValue())).toList();
    var registers = List.of(new Register("investigation", register, settled));
    return new Observed(told, kept, registers, parked, mails, keys);
  }

  /** Appends an entry; each of {@code to} is topic and file, with a {@code >} between. */
  private List<Told> writes(String where, String type, String body, String... to) {
    var announces = new ArrayList<Document>();
    for (var one : to) {
      var parts = one.split(">");
      var n = numbers.merge(where + ">" + one, 1L, Long::sum);
      announces.add(
          new Document("type", type)
              .append("topic", parts[0])
              .append("to", new Document("file", parts[1]).append("n", n)));
    }
    var entry = entry(where, type, body, new Cause.Command(type).document(), announces);
    return announces.stream().map(a -> tells(where, entry, a)).toList();
  }

  private Told tells(String where, Document entry, Document announce) {
    var to = announce.get("to", Document.class);
    var unsigned =
        new Envelope(
            agency(where),
            where.substring(where.indexOf('/') + 1),
            to.getString("file"),
            to.getLong("n"),
            announce.getString("type"),
            NOON,
            NOON,
            entry.getString("hash"),
            "salt",
            "{}",
            "");
    var topic = announce.getString("topic");
    var signed = Objects.requireNonNull(signers.get(agency(where))).sign(unsigned.payload());
    var one =
        new Told(
            topic.equals("notices") ? "notices." + agency(where) : topic,
            new Told.Place(0, told.size()),
            unsigned.sender(),
            unsigned.from(),
            unsigned.to(),
            unsigned.n(),
            unsigned.type(),
            NOON,
            NOON,
            unsigned.entry(),
            "salt",
            "{}",
            signed);
    told.add(one);
    return one;
  }

  private void hears(String where, Told one, String type, String body) {
    var from = one.sender() + "/" + one.from();
    var envelope =
        new Envelope(
            one.sender(),
            one.from(),
            one.to(),
            one.n(),
            one.type(),
            NOON,
            NOON,
            one.entry(),
            one.salt(),
            one.data(),
            one.signature());
    var cause =
        new Cause.Announced(from, one.n(), envelope.hash(), envelope.payload(), one.signature());
    entry(where, type, body, cause.document(), List.of());
    var heard = file(where).getList("heard", Document.class);
    heard.removeIf(h -> h.getString("from").equals(from));
    heard.add(new Document("from", from).append("n", one.n()).append("hash", envelope.hash()));
  }

  private Document entry(
      String where, String type, String body, Document cause, List<Document> announces) {
    var id = where.substring(where.indexOf('/') + 1);
    var file =
        files.computeIfAbsent(
            where,
            _ ->
                new Document("_id", id)
                    .append("history", new ArrayList<Document>())
                    .append("heard", new ArrayList<Document>()));
    var history = file.getList("history", Document.class);
    var entry =
        new Document("n", history.size() + 1L)
            .append("type", type)
            .append("on", Date.from(NOON))
            .append("at", Date.from(NOON))
            .append("cause", cause)
            .append("body", body)
            .append("announces", announces)
            .append("prev", history.isEmpty() ? Chain.START : history.getLast().getString("hash"));
    entry.append("hash", Chain.hash(entry));
    history.add(entry);
    file.append("version", (long) history.size()).append("relayed", (long) history.size());
    return entry;
  }

  private static String agency(String where) {
    return where.substring(0, where.indexOf('/'));
  }
}
