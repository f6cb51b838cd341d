package id.netral.casefile.comparing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import id.netral.casefile.comparing.Comparison.Outcome;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Compares again and again: one instance at a time, what changed hourly, everything once a day. */
final class Comparing implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Comparing.class);
  private static final String ID = "comparison";
  private static final Duration OFTEN = Duration.ofSeconds(10);
  private static final Duration WHILE_HELD = Duration.ofMinutes(1);
  private static final Duration OVERLAP = Duration.ofHours(1);

  private final MongoCollection<Document> state;
  private final ComparingSettings settings;
  private final List<String> sends;
  private final Supplier<Comparison> comparisons;
  private final Restored restored;
  private final Compared compared;
  private final Differences differences;
  private final InstantSource clock;
  private volatile long alarming;
  private volatile boolean running;
  private Instant heldNext = Instant.MIN;
  private ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  Comparing(
      MongoCollection<Document> state,
      ComparingSettings settings,
      List<String> sends,
      Supplier<Comparison> comparisons,
      Restored restored,
      Compared compared,
      Differences differences,
      InstantSource clock,
      MeterRegistry meters) {
    this.state = state;
    this.settings = settings;
    this.sends = sends;
    this.comparisons = comparisons;
    this.restored = restored;
    this.compared = compared;
    this.differences = differences;
    this.clock = clock;
    meters.gauge("netral.differences", this, c -> c.alarming);
  }

  @Override
  public void start() {
    timer = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "comparing"));
    var every = shorter(settings.compareEvery(), OFTEN).toMillis();
    timer.scheduleWithFixedDelay(this::round, every, every, TimeUnit.MILLISECONDS);
    running = true;
  }

  private void round() {
    try {
      if (restored.isHeld()) {
        restored.look();
      }
      if (restored.isHeld()) {
        compareWhileHeld();
      } else {
        compareWhenDue();
      }
      alarming = differences.alarming();
    } catch (RuntimeException e) {
      LOG.warn("The comparison goes on with the next round: {}", e.toString());
    }
  }

  private void compareWhileHeld() {
    var now = clock.instant();
    if (now.isBefore(heldNext)) {
      return;
    }
    heldNext = now.plus(shorter(settings.compareEvery(), WHILE_HELD));
    var outcome = kept(now, () -> comparisons.get().ofEverything(sends));
    if (outcome.silent().isEmpty() && outcome.unknown().isEmpty() && !outcome.lost()) {
      restored.release("comparison", "no hearer is ahead");
      LOG.warn("Restored and compared: writing goes on");
    } else {
      LOG.error(
          "Restored, and nothing is written yet: hearers ahead {}, silent {}, not known {}",
          outcome.lost(),
          outcome.silent(),
          outcome.unknown());
    }
  }

  private void compareWhenDue() {
    var now = clock.instant();
    var before = begin(now);
    if (before == null) {
      return;
    }
    var fully = before.getDate("fully");
    var since = before.getDate("completed");
    var all =
        since == null
            || fully == null
            || !fully.toInstant().plus(settings.compareFullyEvery()).isAfter(now);
    var comparison = comparisons.get();
    var outcome =
        kept(
            now,
            () ->
                all
                    ? comparison.ofEverything(sends)
                    : comparison.ofChanged(sends, since.toInstant().minus(OVERLAP)));
    completed(outcome, all, now);
  }

  private Outcome kept(Instant begun, Supplier<Outcome> comparison) {
    try {
      var outcome = comparison.get();
      compared.keep(outcome, begun);
      return outcome;
    } catch (RuntimeException e) {
      compared.brokeOff(begun);
      throw e;
    }
  }

  private void completed(Outcome outcome, boolean all, Instant begun) {
    if (!outcome.silent().isEmpty()) {
      return; // the next one goes back as far as this one did
    }
    var sets = new java.util.ArrayList<>(List.of(Updates.set("completed", Date.from(begun))));
    if (all) {
      sets.add(Updates.set("fully", Date.from(begun)));
    } else if (outcome.behind()) {
      sets.add(Updates.unset("fully")); // a hearer that lost something may have lost more
    }
    state.updateOne(eq(ID), Updates.combine(sets));
  }

  /** Takes the turn; null when it is not due or another instance's. */
  private @Nullable Document begin(Instant now) {
    var due = Date.from(now.minus(settings.compareEvery()));
    var before =
        state.findOneAndUpdate(
            and(eq(ID), lte("started", due)), Updates.set("started", Date.from(now)));
    if (before != null || state.find(eq(ID)).first() != null) {
      return before;
    }
    try {
      var first = new Document("_id", ID).append("started", Date.from(now));
      state.insertOne(first);
      return first;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return null;
      }
      throw e;
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  @Override
  public void stop() {
    timer.shutdownNow();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
