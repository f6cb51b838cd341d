package id.netral.casefile.sending;

import id.netral.casefile.Announcement;
import id.netral.casefile.CaseFileSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Hands announcements over: many files at a time, each file's in order, then one bulk write of the
 * pointers. A crash anywhere repeats some; hearers know repeats by number.
 */
public final class Relay implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
  private static final int FILES_AT_ONCE = 200;
  private static final long ACK_SECONDS = 30;

  private final CaseFileSettings settings;
  private final InstantSource clock;
  private final KafkaTemplate<byte[], byte[]> kafka;
  private final Consumer<Envelope> inside;
  private final MeterRegistry meters;
  /** By file; empty where it has to be read what waits. */
  private final Map<Outbox, Map<String, Optional<Outbox.Fresh>>> waiting = new LinkedHashMap<>();
  private volatile boolean running;
  private volatile boolean paused;
  private Thread worker = new Thread(this::work, "relay");

  /**
   * @param inside takes in what is for another file of this same service
   */
  public Relay(
      CaseFileSettings settings,
      InstantSource clock,
      KafkaTemplate<byte[], byte[]> kafka,
      Consumer<Envelope> inside,
      MeterRegistry meters) {
    this.settings = settings;
    this.clock = clock;
    this.kafka = kafka;
    this.inside = inside;
    this.meters = meters;
  }

  /** Takes what was just written and announces something. Returns at once. */
  public void offer(Outbox outbox, Outbox.Fresh fresh) {
    put(outbox, fresh.file(), Optional.of(fresh));
  }

  private void put(Outbox outbox, String file, Optional<Outbox.Fresh> fresh) {
    synchronized (waiting) {
      waiting
          .computeIfAbsent(outbox, _ -> new LinkedHashMap<>())
          .merge(file, fresh, (old, next) -> old.flatMap(o -> next.flatMap(o::with)));
      waiting.notifyAll();
    }
  }

  /** Takes up what has waited too long, by whichever instance it was left. */
  public void sweep(Outbox outbox) {
    var since = clock.instant().minus(settings.waited());
    outbox
        .waitingSince(since, FILES_AT_ONCE * 5)
        .forEach(file -> put(outbox, file, Optional.empty()));
  }

  private void work() {
    while (running) {
      try {
        for (var taken : take().entrySet()) {
          hand(taken.getKey(), taken.getValue());
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        // Nothing is lost: what was not pointed past is found again by the sweep.
        LOG.warn("Announcements could not be handed over now: {}", e.toString());
      }
    }
  }

  private Map<Outbox, Map<String, Optional<Outbox.Fresh>>> take() throws InterruptedException {
    synchronized (waiting) {
      while (paused || waiting.isEmpty()) {
        waiting.wait();
      }
      var taken = new LinkedHashMap<Outbox, Map<String, Optional<Outbox.Fresh>>>();
      waiting.forEach(
          (outbox, files) -> {
            var some = new LinkedHashMap<String, Optional<Outbox.Fresh>>();
            files.entrySet().stream()
                .limit(FILES_AT_ONCE)
                .forEach(e -> some.put(e.getKey(), e.getValue()));
            some.keySet().forEach(files::remove);
            taken.put(outbox, some);
          });
      waiting.values().removeIf(Map::isEmpty);
      return taken;
    }
  }

  /**
   * Hands over what these files have waiting, and moves their pointers. What turns out to have more
   * waiting than what was just written is read, and handed over from there.
   */
  private void hand(Outbox outbox, Map<String, Optional<Outbox.Fresh>> files)
      throws InterruptedException {
    var fresh = files.values().stream().flatMap(Optional::stream).map(outbox::batch).toList();
    var read = files.entrySet().stream().filter(e -> e.getValue().isEmpty()).map(Entry::getKey);
    var all = new ArrayList<>(outbox.read(read.toList()));
    all.addAll(fresh);
    if (!hand(outbox, all)) {
      hand(outbox, outbox.read(files.keySet()));
    }
  }

  private boolean hand(Outbox outbox, List<Outbox.Batch> batches) throws InterruptedException {
    var sent = new ArrayList<List<CompletableFuture<?>>>();
    for (var batch : batches) {
      sent.add(batch.waiting().stream().<CompletableFuture<?>>map(this::send).toList());
    }
    kafka.flush();
    var pointers = new ArrayList<Outbox.Pointer>();
    for (int i = 0; i < batches.size(); i++) {
      pointers.add(pointer(batches.get(i), sent.get(i)));
    }
    return outbox.move(pointers);
  }

  /**
   * Hands over again, from the history, what this file told another after this number. The pointers
   * stay; a hearer knows repeats.
   *
   * @return how many were acknowledged before the first that was not
   */
  public int again(Outbox outbox, String file, String topic, String to, long after)
      throws InterruptedException {
    var sent =
        outbox.again(file, to, after).stream()
            .filter(waiting -> waiting.topic().equals(topic))
            .<CompletableFuture<?>>map(this::send)
            .toList();
    kafka.flush();
    int handed = 0;
    for (var ack : sent) {
      if (!acknowledged(ack)) {
        break;
      }
      handed++;
      meters.counter("netral.announcements.again").increment();
    }
    return handed;
  }

  CompletableFuture<?> send(Outbox.Waiting waiting) {
    if (waiting.topic().equals(Announcement.INSIDE)) {
      return CompletableFuture.runAsync(() -> inside.accept(waiting.envelope()), Runnable::run);
    }
    try {
      return kafka.send(waiting.envelope().record(settings.topic(waiting.topic())));
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private Outbox.Pointer pointer(Outbox.Batch batch, List<CompletableFuture<?>> acks)
      throws InterruptedException {
    for (int i = 0; i < acks.size(); i++) {
      if (!acknowledged(acks.get(i))) {
        var handed = batch.waiting().get(i).entry() - 1;
        return new Outbox.Pointer(batch.file(), batch.from(), handed, false);
      }
      meters.counter("netral.announcements.handed").increment();
    }
    return new Outbox.Pointer(batch.file(), batch.from(), batch.version(), true);
  }

  private static boolean acknowledged(CompletableFuture<?> ack) throws InterruptedException {
    try {
      ack.get(ACK_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("An announcement was not acknowledged: {}", e.toString());
      return false;
    }
  }

  /** Holds back for a while (an operator's act, and a test's). */
  public void pause(boolean hold) {
    synchronized (waiting) {
      paused = hold;
      waiting.notifyAll();
    }
  }

  @Override
  public void start() {
    running = true;
    worker = new Thread(this::work, "relay");
    worker.start();
  }

  @Override
  public void stop() {
    running = false;
    worker.interrupt();
    try {
      worker.join(TimeUnit.SECONDS.toMillis(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
