package id.netral.local.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A network that says some things twice, the second time late and out of turn. */
final class Echo implements AutoCloseable {

  private static final int ONE_IN = 12;
  private static final int LATEST_MILLIS = 20_000;
  private static final Duration NEW_TOPICS_AFTER = Duration.ofSeconds(3);

  private record Late(Instant due, ConsumerRecord<byte[], byte[]> record) {}

  private final String brokers;
  private final Random random;
  private final PriorityQueue<Late> late = new PriorityQueue<>(Comparator.comparing(Late::due));
  private final Set<TopicPartition> known = new HashSet<>();
  private final Thread thread;
  private Instant lookAgain = Instant.MIN;
  private volatile boolean over;
  private volatile int said;

  Echo(String brokers, long seed) {
    this.brokers = brokers;
    this.random = new Random(seed);
    this.thread = Thread.ofPlatform().daemon().name("echo").start(this::run);
  }

  /** How many records were written once more. */
  int said() {
    return said;
  }

  private void run() {
    var bytes = new ByteArrayDeserializer();
    Map<String, Object> reading = Map.of("bootstrap.servers", brokers);
    var writing = new HashMap<String, Object>(reading);
    writing.put("client.id", "echo-" + ThreadLocalRandom.current().nextInt());
    var to = new ByteArraySerializer();
    try (var consumer = new KafkaConsumer<>(reading, bytes, bytes);
        var producer = new KafkaProducer<>(writing, to, to)) {
      while (!over) {
        try {
          assign(consumer);
          consumer.poll(Duration.ofMillis(200)).forEach(this::perhaps);
        } catch (KafkaException brokerAway) {
          lookAgain = Instant.now().plusMillis(500);
        }
        while (!late.isEmpty() && late.peek().due.isBefore(Instant.now())) {
          say(producer, late.poll().record);
        }
      }
    }
  }

  /** Topics come into being as agencies announce. */
  private void assign(KafkaConsumer<byte[], byte[]> consumer) {
    if (Instant.now().isBefore(lookAgain)) {
      return;
    }
    lookAgain = Instant.now().plus(NEW_TOPICS_AFTER);
    var fresh =
        consumer.listTopics(Duration.ofSeconds(2)).values().stream()
            .flatMap(List::stream)
            .filter(p -> !p.topic().startsWith("__"))
            .map(p -> new TopicPartition(p.topic(), p.partition()))
            .filter(known::add)
            .toList();
    if (!fresh.isEmpty()) {
      consumer.assign(known);
      consumer.seekToBeginning(fresh);
    }
  }

  private void perhaps(ConsumerRecord<byte[], byte[]> record) {
    if (random.nextInt(ONE_IN) == 0) {
      late.add(new Late(Instant.now().plusMillis(random.nextInt(LATEST_MILLIS)), record));
    }
  }

  private void say(KafkaProducer<byte[], byte[]> producer, ConsumerRecord<byte[], byte[]> again) {
    producer.send(
        new ProducerRecord<>(
            again.topic(), again.partition(), again.key(), again.value(), again.headers()),
        (written, failed) -> {
          if (failed == null) {
            said++;
          }
        });
  }

  @Override
  public void close() throws InterruptedException {
    over = true;
    thread.join();
  }
}
