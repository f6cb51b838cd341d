package id.netral.casefile.operating;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import id.netral.casefile.hearing.Intake;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Keeps, for all instances, when each topic was last heard. */
final class Silences {

  private static final String ID = "heard/";

  private final MongoCollection<Document> state;
  private final List<String> topics;
  private final Intake intake;
  private final OperatingSettings settings;
  private final WorkingHours hours;
  private final InstantSource clock;

  /**
   * @param topics logical topics that are heard
   */
  Silences(
      MongoCollection<Document> state,
      List<String> topics,
      Intake intake,
      OperatingSettings settings,
      InstantSource clock) {
    this.state = state;
    this.topics = List.copyOf(topics);
    this.intake = intake;
    this.settings = settings;
    this.hours = new WorkingHours(settings.opens(), settings.closes(), settings.zone());
    this.clock = clock;
  }

  List<String> topics() {
    return topics;
  }

  /** Writes down what this instance has heard, and how long it has listened to each topic. */
  void keep() {
    var now = clock.instant();
    var heard = intake.lastHeard();
    for (var topic : topics) {
      state.updateOne(
          eq(ID + topic),
          Updates.setOnInsert("since", Date.from(now)),
          new UpdateOptions().upsert(true));
      var kept = Objects.requireNonNull(state.find(eq(ID + topic)).first());
      var last = heard.get(topic);
      if (last != null && isNews(last, kept)) {
        var begun = written(Listening.from(now));
        state.updateOne(
            eq(ID + topic), Updates.combine(begun, Updates.max("last", Date.from(last))));
      } else {
        listened(topic, kept, now);
      }
    }
  }

  private static boolean isNews(Instant last, Document kept) {
    var known = kept.getDate("last");
    return known == null || Date.from(last).after(known);
  }

  /** Of several instances that look at once, one counts. */
  private void listened(String topic, Document kept, Instant now) {
    var before = kept.getDate("looked");
    var next = before == null ? Listening.from(now) : listening(kept).on(now, hours);
    state.updateOne(and(eq(ID + topic), eq("looked", before)), written(next));
  }

  private static Listening listening(Document kept) {
    return new Listening(kept.getDate("looked").toInstant(), silent(kept));
  }

  private static Duration silent(Document kept) {
    return Duration.ofMillis(kept.get("silent", Number.class).longValue());
  }

  private static Bson written(Listening listening) {
    return Updates.combine(
        Updates.set("looked", Date.from(listening.looked())),
        Updates.set("silent", listening.silent().toMillis()));
  }

  List<Silence> all() {
    return topics.stream().map(this::of).toList();
  }

  private Silence of(String topic) {
    var now = clock.instant();
    var kept = state.find(eq(ID + topic)).first();
    var last = kept == null ? null : kept.getDate("last");
    var begun = kept == null ? null : kept.getDate("since");
    var since = last != null ? last.toInstant() : begun != null ? begun.toInstant() : now;
    var working = kept == null || kept.get("silent") == null ? Duration.ZERO : silent(kept);
    return new Silence(
        topic,
        last == null ? null : last.toInstant(),
        since,
        working,
        last != null && working.compareTo(settings.silence()) >= 0);
  }
}
