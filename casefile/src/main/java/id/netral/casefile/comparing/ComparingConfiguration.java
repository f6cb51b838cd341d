package id.netral.casefile.comparing;

import com.mongodb.client.MongoDatabase;
import id.netral.casefile.CaseFileSettings;
import id.netral.casefile.CaseFileStore;
import id.netral.casefile.Contracts;
import id.netral.casefile.sending.Relay;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;

/** Answers what was heard wherever there are web pages; compares wherever hearers are named. */
@AutoConfiguration(afterName = "id.netral.casefile.CaseFileConfiguration")
class ComparingConfiguration {

  @Bean
  Differences differences(MongoDatabase database) {
    return new Differences(database.getCollection("differences"));
  }

  @Bean
  Compared compared(MongoDatabase database, CaseFileSettings files, Contracts contracts) {
    return new Compared(database.getCollection("state"), contracts, files.sends());
  }

  @Bean
  HeardPairs heardPairs(CaseFileStore store) {
    return new HeardPairs(store);
  }

  @Bean
  @ConditionalOnWebApplication(type = Type.SERVLET)
  HeardApi heardApi(HeardPairs heard, ComparingSettings settings) {
    return new HeardApi(heard, settings.askers());
  }

  @Bean
  @ConditionalOnBean(Hearers.class)
  Comparing comparing(
      MongoDatabase database,
      CaseFileSettings files,
      ComparingSettings settings,
      CaseFileStore store,
      HeardPairs inside,
      Contracts contracts,
      Hearers hearers,
      Relay relay,
      Restored restored,
      Compared compared,
      Differences differences,
      InstantSource clock,
      ObjectProvider<MeterRegistry> meters) {
    var own = new OwnFiles(store);
    return new Comparing(
        database.getCollection("state"),
        settings,
        List.copyOf(files.sends()),
        () ->
            new Comparison(
                own,
                new Asking(files.agency(), contracts, hearers, inside),
                relay,
                differences,
                clock,
                settings.allowed(),
                settings.compareFullyEvery()),
        restored,
        compared,
        differences,
        clock,
        meters.getIfAvailable(SimpleMeterRegistry::new));
  }
}
