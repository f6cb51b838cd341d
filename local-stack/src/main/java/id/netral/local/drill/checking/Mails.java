package id.netral.local.drill.checking;

import static id.netral.local.drill.checking.Fault.Kind.DOUBLED;
import static id.netral.local.drill.checking.Fault.Kind.LOST;
import static id.netral.local.drill.checking.Fault.Kind.WAITING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/** The mails that were caught against the ledger of those who sent them. */
final class Mails {

  /** What the ledger says of one notice. */
  private static final class Line {
    private int wanted;
    private int begun;
    private int ended;
    private boolean accepted;
    private boolean again;
  }

  private final Map<String, Line> ledger = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  Mails(Observed observed) {
    observed.of("notification").stream()
        .flatMap(file -> file.history().stream())
        .forEach(this::read);
    var caught = new HashMap<String, Integer>();
    observed.mails().forEach(id -> caught.merge(id.replaceAll("^<|@.*$", ""), 1, Integer::sum));
    ledger.forEach((notice, line) -> compare(notice, line, caught.getOrDefault(notice, 0)));
    caught.keySet().stream()
        .filter(id -> !ledger.containsKey(id))
        .forEach(id -> faults.add(Fault.of(DOUBLED, "a mail under %s belongs to no notice", id)));
  }

  List<Fault> faults() {
    return faults;
  }

  private void read(Document entry) {
    var body = Canonical.JSON.readTree(entry.getString("body"));
    if (!body.has("notice")) {
      return;
    }
    var line = ledger.computeIfAbsent(name(body.path("notice")), _ -> new Line());
    var isMail = body.path("channel").asString("").equals("MAIL");
    switch (entry.getString("type")) {
      case "notice-wanted.v1" -> line.wanted++;
      case "attempt-begun.v1" -> line.begun += isMail ? 1 : 0;
      case "attempt-ended.v1" -> {
        line.ended += isMail ? 1 : 0;
        line.accepted |= isMail && body.path("outcome").asString("").equals("ACCEPTED");
        line.again = isMail && body.hasNonNull("retryAt");
      }
      default -> {}
    }
  }

  private static String name(JsonNode notice) {
    return notice.isString() ? notice.asString() : notice.path("value").asString("");
  }

  private void compare(String notice, Line line, int mails) {
    if (line.wanted != 1) {
      faults.add(Fault.of(DOUBLED, "notice %s was wanted %d times", notice, line.wanted));
    }
    if (line.accepted && mails == 0) {
      faults.add(Fault.of(LOST, "notice %s: the mail that the ledger has sent is nowhere", notice));
    }
    if (mails > line.begun) {
      faults.add(
          Fault.of(
              DOUBLED,
              "notice %s: %d mails, but the ledger has %d attempts",
              notice,
              mails,
              line.begun));
    }
    if (line.begun > line.ended || line.again && !line.accepted) {
      faults.add(Fault.of(WAITING, "notice %s: a mail is still to go out", notice));
    }
  }
}
