package id.netral.casefile;

import id.netral.casefile.hearing.HeardUpTo;
import id.netral.casefile.hearing.Intake;
import id.netral.casefile.sending.Relay;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks, again and again, for what passing time or a crash has left to do. Instances may overlap.
 */
final class Sweeps implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Sweeps.class);
  private static final int FILES_AT_ONCE = 200;

  private final CaseFileSettings settings;
  private final CaseFileStore store;
  private final Relay relay;
  private final Intake intake;
  private final HeardUpTo heard;
  private final InstantSource clock;
  private final Map<CaseFiles<?, ?>, Round> rounds = new ConcurrentHashMap<>();
  private ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private volatile boolean running;

  Sweeps(
      CaseFileSettings settings,
      CaseFileStore store,
      Relay relay,
      Intake intake,
      HeardUpTo heard,
      InstantSource clock) {
    this.settings = settings;
    this.store = store;
    this.relay = relay;
    this.intake = intake;
    this.heard = heard;
    this.clock = clock;
  }

  @Override
  public void start() {
    timer = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "sweeps"));
    var every = settings.sweepEvery().toMillis();
    timer.scheduleWithFixedDelay(this::all, every, every, TimeUnit.MILLISECONDS);
    running = true;
  }

  private void all() {
    attempt("announcements", () -> store.outboxes().forEach(relay::sweep));
    try {
      store.mayAppend();
    } catch (NotYetCompared held) {
      return; // neither what is parked nor passing time may write
    }
    attempt("parked messages", intake::sweep);
    store.opened().forEach(files -> attempt("deadlines", () -> passTime(files)));
  }

  private static void attempt(String what, Runnable sweep) {
    try {
      sweep.run();
    } catch (RuntimeException e) {
      LOG.warn("The sweep of {} goes on with the next round: {}", what, e.toString());
    }
  }

  private <S, E> void passTime(CaseFiles<S, E> files) {
    var now = clock.instant();
    var round = rounds.computeIfAbsent(files, f -> new Round(f.collection(), "nextDue"));
    // Asked once, after all of these were due: a broker that is away costs one wait, not hundreds.
    var heardUpTo = new HashMap<String, Boolean>();
    for (var file : round.next(now, FILES_AT_ONCE)) {
      attempt(
          "deadlines of " + file,
          () -> files.passTime(file, now, next -> mayPass(next, file, heardUpTo)));
    }
  }

  /** Another agency's act may still be on its way, or parked: then the deadline does not pass. */
  private boolean mayPass(Due due, String file, Map<String, Boolean> heardUpTo) {
    return due.heardOn() == null
        || (heardUpTo.computeIfAbsent(settings.topic(due.heardOn()), heard::now)
            && !intake.holds(file));
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
