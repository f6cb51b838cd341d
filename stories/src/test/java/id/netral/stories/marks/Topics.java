package id.netral.stories.marks;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads all topics from their beginning to where they end now. */
final class Topics {

  private Topics() {}

  static void each(String brokers, BiConsumer<String, byte[]> look) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", brokers, "group.id", "search-" + UUID.randomUUID());
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.listTopics().values().stream()
              .flatMap(all -> all.stream())
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .collect(Collectors.toSet());
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (unread(consumer, partitions)) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> look(record, look));
      }
    }
  }

  private static boolean unread(KafkaConsumer<byte[], byte[]> consumer, Set<TopicPartition> of) {
    return consumer.endOffsets(of).entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
  }

  private static void look(ConsumerRecord<byte[], byte[]> record, BiConsumer<String, byte[]> look) {
    var place = "topic " + record.topic();
    if (record.key() != null) {
      look.accept(place, record.key());
    }
    if (record.value() != null) {
      look.accept(place, record.value());
    }
    for (var header : record.headers()) {
      if (header.value() != null) {
        look.accept(place, header.value());
      }
    }
  }
}
