package id.netral.casefile.operating;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import id.netral.casefile.DaysOff;
import id.netral.casefile.hearing.Intake;
import id.netral.casefile.history.Stored;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

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
      DaysOff daysOff,
      InstantSource clock) {
    this.state = state;
    this.topics = List.copyOf(topics);
    this.intake = intake;
    this.settings = settings;
    this.hours = new WorkingHours(settings.opens(), settings.closes(), settings.zone(), daysOff);
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
        var over = written(heard(kept, now));
        state.updateOne(
            eq(ID + topic), Updates.combine(over, Updates.max("last", Date.from(last))));
      } else {
        listened(topic, kept, now);
      }
    }
  }

  private static boolean isNews(Instant last, Document kept) {
    var known = kept.getDate("last");
    return known == null || Date.from(last).after(known);
  }

  /** The time before the first word is no silence. */
  private Listening heard(Document kept, Instant now) {
    return kept.getDate("last") == null
        ? Listening.from(now)
        : listening(kept, now).on(now, hours).heard();
  }

  /** Of several instances that look at once, one counts. */
  private void listened(String topic, Document kept, Instant now) {
    var next = written(listening(kept, now).on(now, hours));
    state.updateOne(and(eq(ID + topic), eq("looked", kept.getDate("looked"))), next);
  }

  private static Listening listening(Document kept, Instant now) {
    var looked = kept.getDate("looked");
    return new Listening(
        looked == null ? now : looked.toInstant(), span(kept, "silent"), span(kept, "usual"));
  }

  private static Duration span(Document kept, String what) {
    return Duration.ofMillis(Stored.number(kept.get(what)));
  }

  private static Bson written(Listening listening) {
    return Updates.combine(
        Updates.set("looked", Date.from(listening.looked())),
        Updates.set("silent", listening.silent().toMillis()),
        Updates.set("usual", listening.usual().toMillis()));
  }

  List<Silence> all() {
    return topics.stream().map(this::of).toList();
  }

  private Silence of(String topic) {
    var now = clock.instant();
    var kept = Objects.requireNonNullElseGet(state.find(eq(ID + topic)).first(), Document::new);
    var last = moment(kept.getDate("last"));
    var begun = moment(kept.getDate("since"));
    var listening = listening(kept, now);
    var allowed = listening.allowed(settings.silence());
    return new Silence(
        topic,
        last,
        last != null ? last : begun != null ? begun : now,
        listening.silent(),
        allowed,
        last != null && listening.silent().compareTo(allowed) >= 0);
  }

  private static @Nullable Instant moment(@Nullable Date kept) {
    return kept == null ? null : kept.toInstant();
  }
}
