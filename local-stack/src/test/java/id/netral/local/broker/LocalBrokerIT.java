package id.netral.local.broker;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalBrokerIT {

  private static final TopicPartition REPORTS = new TopicPartition("reports", 0);

  @TempDir Path folder;

  private int port;
  private int controllerPort;
  private @Nullable Process broker;

  @BeforeEach
  void choose_ports() throws IOException {
    try (var one = new ServerSocket(0);
        var other = new ServerSocket(0)) {
      port = one.getLocalPort();
      controllerPort = other.getLocalPort();
    }
  }

  @AfterEach
  void stop() {
    if (broker != null) broker.destroyForcibly().onExit().join();
  }

  @Test
  void acknowledged_records_outlive_a_kill() throws Exception {
    broker = start();
    try (var admin = Admin.create(at(Map.of()))) {
      admin.createTopics(List.of(new NewTopic("reports", 1, (short) 1))).all().get(60, SECONDS);
    }
    send("submitted");

    broker.destroyForcibly().onExit().join();
    broker = start();
    send("registered");

    assertThat(read(2)).containsExactly("submitted", "registered");
  }

  private void send(String value) throws Exception {
    var settings = at(Map.of("acks", "all", "delivery.timeout.ms", 60_000));
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>("reports", "r", value)).get(60, SECONDS);
    }
  }

  private List<String> read(int howMany) {
    var settings = at(Map.of("auto.offset.reset", "earliest"));
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(REPORTS));
      var values = new ArrayList<String>();
      for (var tries = 0; values.size() < howMany && tries < 60; tries++) {
        consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
      }
      return values;
    }
  }

  private Map<String, Object> at(Map<String, Object> more) {
    var settings = new java.util.HashMap<String, Object>(more);
    settings.put("bootstrap.servers", "localhost:" + port);
    return settings;
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx192m",
            "-cp",
            System.getProperty("java.class.path"),
            LocalBroker.class.getName(),
            folder.toString(),
            String.valueOf(port),
            String.valueOf(controllerPort))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
