package id.netral.casefile.comparing;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import id.netral.casefile.NotYetCompared;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** Whether the service was restored and may append nothing yet; all instances see the same. */
public final class Restored {

  private static final String ID = "restored";

  private final MongoCollection<Document> state;
  private final InstantSource clock;
  private volatile boolean held;

  /**
   * @param setting holds anew, also where an earlier restore had been released
   */
  public Restored(MongoCollection<Document> state, boolean setting, InstantSource clock) {
    this.state = state;
    this.clock = clock;
    if (setting) {
      state.updateOne(
          eq(ID),
          Updates.combine(
              Updates.set("held", true),
              Updates.set("since", Date.from(clock.instant())),
              Updates.unset("released"),
              Updates.unset("by"),
              Updates.unset("why")),
          new UpdateOptions().upsert(true));
    }
    look();
  }

  /** Throws while nothing may be appended. */
  public void mayAppend() {
    if (held) {
      throw new NotYetCompared();
    }
  }

  public boolean isHeld() {
    return held;
  }

  /** Since when nothing may be appended; empty when all is well. */
  public Optional<Instant> heldSince() {
    return Optional.ofNullable(state.find(eq(ID)).first())
        .filter(d -> Boolean.TRUE.equals(d.getBoolean("held")))
        .map(d -> d.getDate("since").toInstant());
  }

  /** Asks the store: another instance may have compared. Never in between a release. */
  synchronized void look() {
    held = heldSince().isPresent();
  }

  /** Lets the service write again: the comparison found nothing, or an operator answers for it. */
  public synchronized void release(String by, String why) {
    state.updateOne(
        eq(ID),
        Updates.combine(
            Updates.set("held", false),
            Updates.set("released", Date.from(clock.instant())),
            Updates.set("by", by),
            Updates.set("why", why)));
    held = false;
  }
}
