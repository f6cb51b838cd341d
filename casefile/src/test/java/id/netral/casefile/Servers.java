package id.netral.casefile;

import id.netral.local.testing.TestServers;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

/** The broker and the store of this JVM's tests: containers or embedded. */
final class Servers {

  private static final Servers RUNNING = new Servers();

  private final ConfigurableApplicationContext context =
      new SpringApplicationBuilder(TestServers.class)
          .web(WebApplicationType.NONE)
          .properties("spring.main.banner-mode=off", "logging.level.root=warn")
          .run();

  static Servers running() {
    return RUNNING;
  }

  String store(String database) {
    var details = context.getBean(MongoConnectionDetails.class).getConnectionString();
    return "mongodb://" + details.getHosts().getFirst() + "/" + database + "?directConnection=true";
  }

  String brokers() {
    return String.join(",", context.getBean(KafkaConnectionDetails.class).getBootstrapServers());
  }
}
