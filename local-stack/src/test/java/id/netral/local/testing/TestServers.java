package id.netral.local.testing;

import com.mongodb.ConnectionString;
import id.netral.local.store.EmbeddedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * Import it into a test: {@code @Import(TestServers.class)}. Each context gets a store of its own;
 * the embedded broker is one per JVM.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestServers {

  /** Keys and topics of this context alone, so that no test hears what another one said. */
  @Bean
  DynamicPropertyRegistrar ownKeysAndTopics() throws IOException {
    var folder = Files.createTempDirectory("netral-keys");
    var prefix = UUID.randomUUID() + ".";
    return properties -> {
      properties.add("netral.casefile.key-folder", () -> folder.resolve("keys"));
      properties.add("netral.casefile.trusted-folder", () -> folder.resolve("trusted"));
      properties.add("netral.casefile.topic-prefix", () -> prefix);
    };
  }

  @TestConfiguration(proxyBeanMethods = false)
  @Conditional(WhereDockerAnswers.class)
  static class InContainers {

    @Bean
    @ServiceConnection
    MongoDBContainer mongo() {
      return new MongoDBContainer("mongo:8.0").withReplicaSet();
    }

    @Bean
    @ServiceConnection
    KafkaContainer kafka() {
      return new KafkaContainer("apache/kafka:4.2.0");
    }
  }

  @TestConfiguration(proxyBeanMethods = false)
  @Conditional(WhereDockerIsSilent.class)
  static class Embedded {

    @Bean
    EmbeddedStore embeddedStore() {
      return EmbeddedStore.start();
    }

    @Bean
    MongoConnectionDetails storeConnection(EmbeddedStore store) {
      var address = new ConnectionString(store.connectionString("test"));
      return () -> address;
    }

    @Bean
    KafkaConnectionDetails brokerConnection() {
      var brokers = List.of(EmbeddedBroker.bootstrapServers().split(","));
      return () -> brokers;
    }
  }
}
