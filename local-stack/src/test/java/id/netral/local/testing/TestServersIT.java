package id.netral.local.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Configuration;

@SpringBootTest(
    webEnvironment = WebEnvironment.NONE,
    classes = {TestServersIT.Nothing.class, TestServers.class})
class TestServersIT {

  @Configuration
  static class Nothing {}

  @Autowired MongoConnectionDetails store;
  @Autowired KafkaConnectionDetails broker;

  @Test
  void the_store_says_hello_and_keeps_a_document() {
    try (var client = MongoClients.create(store.getConnectionString())) {
      var database = client.getDatabase("test");
      assertThat(database.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary"))
          .isTrue();
      database.getCollection("things").insertOne(new Document("_id", "a"));
      assertThat(database.getCollection("things").countDocuments()).isEqualTo(1);
    }
  }

  @Test
  void the_broker_takes_a_record() throws Exception {
    var settings =
        Map.<String, Object>of("bootstrap.servers", String.join(",", broker.getBootstrapServers()));
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      var sent = producer.send(new ProducerRecord<>("things", "key", "value")).get(30, SECONDS);
      assertThat(sent.hasOffset()).isTrue();
    }
  }
}
