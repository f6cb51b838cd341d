package id.netral.reports.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import id.netral.casefile.CaseFileSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;

/** What has reached the broker. */
class Told {

  private final KafkaConnectionDetails broker;
  private final CaseFileSettings settings;

  Told(KafkaConnectionDetails broker, CaseFileSettings settings) {
    this.broker = broker;
    this.settings = settings;
  }

  /** Every message for this report and for its notices, keys and headers included. */
  List<String> of(String report) {
    var said = new ArrayList<String>();
    try (var consumer = consumer()) {
      consumer.subscribe(List.of(settings.topic("reports"), settings.topic("notices.reports")));
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () -> {
                for (var heard : consumer.poll(Duration.ofMillis(500))) {
                  var headers = new StringBuilder();
                  heard.headers().forEach(h -> headers.append(new String(h.value(), UTF_8)));
                  var text =
                      new String(heard.key(), UTF_8) + headers + new String(heard.value(), UTF_8);
                  if (text.contains(report)) said.add(text);
                }
                return said.size() > 1;
              });
      for (var heard : consumer.poll(Duration.ofSeconds(1))) {
        var text = new String(heard.key(), UTF_8) + new String(heard.value(), UTF_8);
        if (text.contains(report)) said.add(text);
      }
    }
    return said;
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers", String.join(",", broker.getBootstrapServers()),
            "group.id", UUID.randomUUID().toString(),
            "auto.offset.reset", "earliest"),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }
}
