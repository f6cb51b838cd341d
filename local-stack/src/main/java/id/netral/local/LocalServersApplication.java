package id.netral.local;

import id.netral.local.asked.Asked;
import id.netral.local.store.EmbeddedStore;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Store, mail and sign-in in one process; {@code netral up} starts it before the services. */
@SpringBootApplication
@EnableConfigurationProperties(LocalSettings.class)
public class LocalServersApplication {

  public static void main(String[] arguments) {
    // A name of its own: this jar lies on the services' class path too.
    System.setProperty("spring.config.name", "local-servers");
    SpringApplication.run(LocalServersApplication.class, arguments);
  }

  @Bean
  EmbeddedStore store(LocalSettings settings) {
    var asked = settings.queryShapesFile() == null ? null : new Asked(settings.queryShapesFile());
    return EmbeddedStore.start(settings.dataFolder().resolve("store"), settings.storePort(), asked);
  }
}
