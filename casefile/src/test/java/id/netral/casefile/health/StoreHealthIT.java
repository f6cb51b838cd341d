package id.netral.casefile.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import id.netral.local.testing.TestServers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;

/** Whoever asks how a service is learns soon that its store is away. */
class StoreHealthIT {

  private static final Duration SOON = Duration.ofSeconds(10);

  @Test
  void a_store_that_answers_is_well_and_one_that_is_gone_is_told_within_seconds() {
    var servers = new SpringApplicationBuilder(TestServers.class).web(WebApplicationType.NONE);
    var running = servers.properties("logging.level.root=warn").run();
    var host =
        running.getBean(MongoConnectionDetails.class).getConnectionString().getHosts().getFirst();
    try (var client = MongoClients.create("mongodb://" + host + "/?directConnection=true")) {
      var health = new StoreHealth(client.getDatabase("health"));
      assertThat(health.health().getStatus()).isEqualTo(Status.UP);

      running.close();

      var begun = System.nanoTime();
      assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
    }
  }
}
