package id.netral.casefile.operating;

import static java.util.stream.Collectors.toSet;

import id.netral.casefile.hearing.Parking;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks every few seconds, so that measuring never waits for the store. */
final class Watching implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Watching.class);
  private static final long EVERY_SECONDS = 10;

  private final Operations operations;
  private final Parking parking;
  private final Silences silences;
  private final InstantSource clock;
  private final Map<String, Double> silent = new ConcurrentHashMap<>();
  private volatile Set<String> tooLong = Set.of();
  private volatile long parked;
  private volatile long waiting;
  private volatile double oldest;
  private volatile boolean held;
  private volatile boolean running;
  private ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  Watching(
      Operations operations,
      Parking parking,
      Silences silences,
      InstantSource clock,
      MeterRegistry meters) {
    this.operations = operations;
    this.parking = parking;
    this.silences = silences;
    this.clock = clock;
    meters.gauge("netral.parked", this, w -> w.parked);
    meters.gauge("netral.relay.waiting", this, w -> w.waiting);
    meters.gauge("netral.held", this, w -> w.held ? 1 : 0);
    Gauge.builder("netral.relay.waiting.age", this, w -> w.oldest)
        .baseUnit("seconds")
        .register(meters);
    for (var topic : silences.topics()) {
      Gauge.builder("netral.heard.silence", this, w -> w.silent.getOrDefault(topic, 0.0))
          .description("Working time without hearing anything")
          .baseUnit("seconds")
          .tag("topic", topic)
          .register(meters);
      Gauge.builder("netral.heard.silent", this, w -> w.tooLong.contains(topic) ? 1 : 0)
          .description("Whether that is longer than this topic is usually silent")
          .tag("topic", topic)
          .register(meters);
    }
  }

  @Override
  public void start() {
    timer = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "watching"));
    timer.scheduleWithFixedDelay(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    running = true;
  }

  /** Takes one look. */
  void look() {
    try {
      silences.keep();
      var all = silences.all();
      all.forEach(s -> silent.put(s.topic(), (double) s.working().toSeconds()));
      tooLong = all.stream().filter(Silence::alarming).map(Silence::topic).collect(toSet());
      parked = parking.count();
      held = operations.isHeld();
      var now = operations.waiting();
      waiting = now.files();
      oldest =
          now.since() == null
              ? 0
              : Math.max(0, Duration.between(now.since(), clock.instant()).toMillis() / 1_000.0);
    } catch (RuntimeException e) {
      LOG.warn("What waits could not be looked at: {}", e.toString());
    }
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
