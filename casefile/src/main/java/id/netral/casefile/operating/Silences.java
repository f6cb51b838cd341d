package id.netral.casefile.operating;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import id.netral.casefile.hearing.Intake;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import org.bson.Document;

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

  /** Writes down what this instance has heard, and from when each topic is listened to. */
  void keep() {
    var now = Date.from(clock.instant());
    var heard = intake.lastHeard();
    for (var topic : topics) {
      state.updateOne(
          eq(ID + topic), Updates.setOnInsert("since", now), new UpdateOptions().upsert(true));
      var last = heard.get(topic);
      if (last != null) {
        state.updateOne(eq(ID + topic), Updates.max("last", Date.from(last)));
      }
    }
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
    var working = hours.between(since, now);
    return new Silence(
        topic,
        last == null ? null : last.toInstant(),
        since,
        working,
        working.compareTo(settings.silence()) >= 0);
  }
}
