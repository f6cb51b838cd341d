package id.netral.casefile.sending;

import id.netral.casefile.Announcement;
import id.netral.casefile.CaseFileSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private static final int SWEPT_AT_ONCE = 1_000;
  private static final long ACK_SECONDS = 30;

  private final CaseFileSettings settings;
  private final InstantSource clock;
  private final KafkaTemplate<byte[], byte[]> kafka;
  private final Consumer<Envelope> inside;
  private final MeterRegistry meters;
  private final Offers offers = new Offers();

  /** Only the worker's. */
  private final Pointers pointers = new Pointers();

  private final Handed handed = new Handed();

  private volatile boolean running;
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
  public void offer(Outbox outbox, Fresh fresh) {
    offers.put(outbox, fresh.file(), Optional.of(fresh));
  }

  /** Takes up what has waited too long, by whichever instance it was left. */
  public void sweep(Outbox outbox) {
    var since = clock.instant().minus(settings.waited());
    outbox
        .waitingSince(since, SWEPT_AT_ONCE)
        .forEach(file -> offers.put(outbox, file, Optional.empty()));
  }

  private void work() {
    while (running) {
      try {
        for (var taken : offers.take(pointers).entrySet()) {
          hand(taken.getKey(), taken.getValue());
        }
        if (pointers.left() == 0) {
          movePointers();
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        // Nothing is lost: what was not pointed past is found again by the sweep.
        LOG.warn("Announcements could not be handed over now: {}", e.toString());
      }
    }
  }

  /**
   * Hands over what these files have waiting. What was just written goes out as it is if all before
   * it has gone out; otherwise the file is read, so that nothing overtakes.
   */
  private void hand(Outbox outbox, Map<String, Optional<Fresh>> files) throws InterruptedException {
    var next = new ArrayList<Outbox.Batch>();
    var read = new ArrayList<String>();
    files.forEach(
        (file, fresh) ->
            fresh
                .filter(f -> f.isNext(handed.upTo(outbox, file)))
                .map(outbox::batch)
                .ifPresentOrElse(next::add, () -> read.add(file)));
    next.addAll(outbox.read(read));
    hand(outbox, next);
  }

  private void hand(Outbox outbox, List<Outbox.Batch> batches) throws InterruptedException {
    var sent = new ArrayList<List<CompletableFuture<?>>>();
    for (var batch : batches) {
      sent.add(batch.waiting().stream().<CompletableFuture<?>>map(this::send).toList());
    }
    kafka.flush();
    var reached = new ArrayList<Pointer>();
    for (int i = 0; i < batches.size(); i++) {
      var pointer = pointer(batches.get(i), sent.get(i));
      handed.note(outbox, pointer);
      reached.add(pointer);
    }
    pointers.add(outbox, reached);
    if (!reached.stream().allMatch(Pointer::all)) {
      movePointers();
    }
  }

  /** What turns out to have more waiting than was just written is read, and handed over anew. */
  private void movePointers() throws InterruptedException {
    for (var moving : pointers.take().entrySet()) {
      var outbox = moving.getKey();
      if (!outbox.move(List.copyOf(moving.getValue().values()))) {
        for (var file : moving.getValue().keySet()) {
          offers.put(outbox, file, Optional.empty());
        }
      }
    }
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

  private Pointer pointer(Outbox.Batch batch, List<CompletableFuture<?>> acks)
      throws InterruptedException {
    for (int i = 0; i < acks.size(); i++) {
      if (!acknowledged(acks.get(i))) {
        var handed = batch.waiting().get(i).entry() - 1;
        return new Pointer(batch.file(), batch.from(), handed, false);
      }
      meters.counter("netral.announcements.handed").increment();
    }
    return new Pointer(batch.file(), batch.from(), batch.version(), true);
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
    offers.pause(hold);
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
