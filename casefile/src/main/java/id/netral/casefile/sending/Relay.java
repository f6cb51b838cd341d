package id.netral.casefile.sending;

import id.netral.casefile.Announcement;
import id.netral.casefile.CaseFileSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final Map<Outbox, Set<String>> waiting = new LinkedHashMap<>();
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

  /** Tells that a file has something to announce. Returns at once. */
  public void offer(Outbox outbox, String file) {
    synchronized (waiting) {
      waiting.computeIfAbsent(outbox, _ -> new LinkedHashSet<>()).add(file);
      waiting.notifyAll();
    }
  }

  /** Takes up what has waited too long, by whichever instance it was left. */
  public void sweep(Outbox outbox) {
    var since = clock.instant().minus(settings.waited());
    outbox.waitingSince(since, FILES_AT_ONCE * 5).forEach(file -> offer(outbox, file));
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

  private Map<Outbox, List<String>> take() throws InterruptedException {
    synchronized (waiting) {
      while (paused || waiting.isEmpty()) {
        waiting.wait();
      }
      var taken = new LinkedHashMap<Outbox, List<String>>();
      waiting.forEach(
          (outbox, files) -> {
            var some = files.stream().limit(FILES_AT_ONCE).toList();
            taken.put(outbox, some);
            some.forEach(files::remove);
          });
      waiting.values().removeIf(Set::isEmpty);
      return taken;
    }
  }

  /** Hands over what these files have waiting, and moves their pointers. */
  public void hand(Outbox outbox, List<String> files) throws InterruptedException {
    var batches = outbox.read(files);
    var sent = new ArrayList<List<CompletableFuture<?>>>();
    for (var batch : batches) {
      sent.add(batch.waiting().stream().<CompletableFuture<?>>map(this::send).toList());
    }
    kafka.flush();
    var pointers = new ArrayList<Outbox.Pointer>();
    for (int i = 0; i < batches.size(); i++) {
      pointers.add(pointer(batches.get(i), sent.get(i)));
    }
    outbox.move(pointers);
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
        return new Outbox.Pointer(batch.file(), batch.waiting().get(i).entry() - 1, false);
      }
      meters.counter("netral.announcements.handed").increment();
    }
    return new Outbox.Pointer(batch.file(), batch.version(), true);
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
