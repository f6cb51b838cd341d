package id.netral.casefile.comparing;

import id.netral.casefile.comparing.Question.Pair;
import id.netral.casefile.history.Stored;
import id.netral.casefile.sending.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** What one own file told one other file, as far as its open parts show. */
record Told(
    Outbox outbox, String file, String topic, String to, long relayed, List<Place> numbers) {

  /** One announcement's place: its number, and the entry it stands in. */
  record Place(long n, long entry, Instant at) {}

  /** All that this document told, one per topic and file. */
  static List<Told> by(Outbox outbox, Document document) {
    var stored = new Stored(document);
    Map<List<String>, Told> told = new LinkedHashMap<>();
    for (var entry : stored.history()) {
      for (var announce : Stored.announces(entry)) {
        var topic = announce.getString("topic");
        var to = Stored.toFile(announce);
        told.computeIfAbsent(
                List.of(topic, to),
                _ ->
                    new Told(outbox, stored.file(), topic, to, stored.relayed(), new ArrayList<>()))
            .numbers
            .add(
                new Place(
                    Stored.toNumber(announce),
                    Stored.number(entry.get("n")),
                    entry.getDate("at").toInstant()));
      }
    }
    return List.copyOf(told.values());
  }

  Pair pair() {
    return new Pair(file, to);
  }

  long last() {
    return numbers.stream().mapToLong(Place::n).max().orElse(0);
  }

  /** Whether the first that a hearer lacks was handed over, and entered before this moment. */
  boolean missedSince(long heard, Instant moment) {
    return numbers.stream()
        .anyMatch(x -> x.n == heard + 1 && x.entry <= relayed && !x.at.isAfter(moment));
  }
}
