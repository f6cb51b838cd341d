package id.netral.casefile.health;

import com.mongodb.client.MongoDatabase;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Its bean has the name by which Spring Boot knows that its own is not wanted. */
@AutoConfiguration(
    afterName = "id.netral.casefile.CaseFileConfiguration",
    beforeName =
        "org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration")
@ConditionalOnClass(HealthIndicator.class)
class HealthConfiguration {

  @Bean
  HealthIndicator mongoHealthIndicator(MongoDatabase database) {
    return new StoreHealth(database);
  }
}
