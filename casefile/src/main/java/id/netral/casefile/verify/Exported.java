package id.netral.casefile.verify;

import id.netral.casefile.Json;
import id.netral.casefile.history.Stored;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import tools.jackson.databind.node.ObjectNode;

/** One file out of an export. */
record Exported(String agency, Stored stored) {

  /** One announcement as it stands in the sender's history. */
  record Announced(String topic, String to, long n, String type, Document entry) {}

  /** One announcement as the hearer keeps it: what the sender signed, and the signature. */
  record Heard(String from, long n, String hash, String payload, String signature) {

    ObjectNode signed() {
      return Json.parse(payload);
    }

    String sender() {
      return from.substring(0, from.indexOf('/'));
    }

    String file() {
      return from.substring(from.indexOf('/') + 1);
    }
  }

  String where() {
    return agency + "/" + stored.file();
  }

  List<Announced> announced() {
    return stored.history().stream()
        .flatMap(
            entry ->
                Stored.announces(entry).stream()
                    .map(
                        a ->
                            new Announced(
                                a.getString("topic"),
                                Stored.toFile(a),
                                Stored.toNumber(a),
                                a.getString("type"),
                                entry)))
        .toList();
  }

  /** Each announcement heard once, in the order taken in. */
  List<Heard> heard() {
    Map<String, Heard> heard = new LinkedHashMap<>();
    for (var entry : stored.history()) {
      var cause = entry.get("cause", Document.class);
      if ("announcement".equals(cause.getString("kind"))) {
        heard.putIfAbsent(
            cause.getString("id"),
            new Heard(
                cause.getString("from"),
                Stored.number(cause.get("n")),
                cause.getString("hash"),
                cause.getString("payload"),
                cause.getString("signature")));
      }
    }
    return List.copyOf(heard.values());
  }
}
