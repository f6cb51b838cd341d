package id.netral.staff;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;

/** The read log lies in the service's own database. */
@AutoConfiguration(
    after = MongoAutoConfiguration.class,
    afterName = "id.netral.casefile.CaseFileConfiguration")
@ConditionalOnBean(MongoClient.class)
class ReadLogging {

  @Bean
  ReadLog readLog(
      ObjectProvider<MongoDatabase> ofCaseFiles,
      MongoClient client,
      MongoConnectionDetails details,
      ObjectProvider<InstantSource> clock) {
    var database = ofCaseFiles.getIfAvailable(() -> named(client, details));
    return new ReadLog(database, clock.getIfAvailable(InstantSource::system));
  }

  private static MongoDatabase named(MongoClient client, MongoConnectionDetails details) {
    var name = details.getConnectionString().getDatabase();
    return client.getDatabase(name == null ? "test" : name);
  }
}
