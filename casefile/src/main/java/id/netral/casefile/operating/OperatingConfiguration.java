package id.netral.casefile.operating;

import com.mongodb.client.MongoDatabase;
import id.netral.casefile.Announcement;
import id.netral.casefile.CaseFileStore;
import id.netral.casefile.DaysOff;
import id.netral.casefile.Hearing;
import id.netral.casefile.comparing.Compared;
import id.netral.casefile.comparing.Differences;
import id.netral.casefile.comparing.Restored;
import id.netral.casefile.hearing.Intake;
import id.netral.casefile.hearing.Parking;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@AutoConfiguration(afterName = "id.netral.casefile.comparing.ComparingConfiguration")
@EnableConfigurationProperties(OperatingSettings.class)
class OperatingConfiguration {

  @Bean
  Silences silences(
      MongoDatabase database,
      List<Hearing<?, ?>> hearings,
      Intake intake,
      OperatingSettings settings,
      ObjectProvider<DaysOff> daysOff,
      InstantSource clock) {
    var topics =
        hearings.stream()
            .flatMap(hearing -> hearing.topics().stream())
            .filter(topic -> !topic.equals(Announcement.INSIDE))
            .distinct()
            .sorted()
            .toList();
    return new Silences(
        database.getCollection("state"),
        topics,
        intake,
        settings,
        daysOff.getIfAvailable(() -> DaysOff.WEEKENDS),
        clock);
  }

  @Bean
  Operations operations(
      CaseFileStore store,
      Parking parking,
      Intake intake,
      Compared compared,
      Differences differences,
      Restored restored,
      Silences silences,
      OperatingSettings settings,
      InstantSource clock) {
    return new Operations(
        store, parking, intake, compared, differences, restored, silences, settings, clock);
  }

  @Bean
  Watching watching(
      Operations operations,
      Parking parking,
      Silences silences,
      InstantSource clock,
      ObjectProvider<MeterRegistry> meters) {
    return new Watching(
        operations, parking, silences, clock, meters.getIfAvailable(SimpleMeterRegistry::new));
  }

  @Bean
  @ConditionalOnWebApplication(type = Type.SERVLET)
  OperationsApi operationsApi(Operations operations) {
    return new OperationsApi(operations);
  }

  /** Apart, because its class can only be loaded where web pages are. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication(type = Type.SERVLET)
  @ConditionalOnClass(RedirectAttributes.class)
  @ConditionalOnResource(resources = "classpath:/templates/house/operations.html")
  static class Pages {

    @Bean
    OperationsPage operationsPage(Operations operations, OperatingSettings settings) {
      return new OperationsPage(operations, settings);
    }
  }
}
