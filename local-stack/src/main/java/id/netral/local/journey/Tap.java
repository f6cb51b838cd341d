package id.netral.local.journey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Watches every topic of a stack: what crossed, to whom, and how soon after it was written. */
public final class Tap implements AutoCloseable {

  private static final Pattern TOPICS =
      Pattern.compile(
          "reports|report-status|(recommendations|sanctions|notices|notice-results)\\..*");

  /**
   * One announcement as it went by.
   *
   * @param millis from the sender's entry until it could be heard
   */
  public record Crossed(
      String topic, String type, String from, String to, long millis, String data) {}

  private static final Duration QUIET = Duration.ofMillis(700);

  private final KafkaConsumer<String, String> consumer;
  private final InstantSource clock;
  private final List<Crossed> crossed = new CopyOnWriteArrayList<>();
  private final Thread watching;
  private volatile Set<TopicPartition> assigned = Set.of();
  private volatile boolean open = true;
  private volatile Instant lastSeen = Instant.now();

  public Tap(String brokers, InstantSource clock, Consumer<Crossed> tell) {
    this.clock = clock;
    this.consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                brokers,
                "group.id",
                "tap-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest",
                "metadata.max.age.ms",
                "2000"),
            new StringDeserializer(),
            new StringDeserializer());
    consumer.subscribe(TOPICS);
    watching = Thread.ofPlatform().daemon().name("tap").start(() -> watch(tell));
  }

  private void watch(Consumer<Crossed> tell) {
    while (open) {
      assigned = consumer.assignment();
      for (var record : consumer.poll(Duration.ofMillis(50))) {
        var one = read(record);
        crossed.add(one);
        lastSeen = Instant.now();
        tell.accept(one);
      }
    }
    consumer.close();
  }

  private Crossed read(ConsumerRecord<String, String> record) {
    var entered = Instant.parse(header(record, "ce_time"));
    return new Crossed(
        record.topic(),
        header(record, "ce_type"),
        header(record, "ce_netralfrom"),
        header(record, "ce_netralto"),
        Math.max(0, Duration.between(entered, clock.instant()).toMillis()),
        record.value());
  }

  private static String header(ConsumerRecord<String, String> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  /** Waits until it watches. */
  public void ready() {
    Patience.until(() -> !assigned.isEmpty());
  }

  /** Waits until nothing has crossed for a moment: what one act causes comes before the next. */
  public void settle() {
    Patience.until(() -> Duration.between(lastSeen, Instant.now()).compareTo(QUIET) > 0);
  }

  /** All that crossed so far. */
  public List<Crossed> crossed() {
    return new ArrayList<>(crossed);
  }

  @Override
  public void close() {
    open = false;
    try {
      watching.join(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
