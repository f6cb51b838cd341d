package id.netral.staff;

import com.mongodb.client.MongoClient;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;

/** The read log lies in the service's own database. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@ConditionalOnBean(MongoClient.class)
class ReadLogging {

  @Bean
  ReadLog readLog(
      MongoClient client, MongoConnectionDetails details, ObjectProvider<InstantSource> clock) {
    var named = details.getConnectionString().getDatabase();
    var database = client.getDatabase(named == null ? "test" : named);
    return new ReadLog(database, clock.getIfAvailable(InstantSource::system));
  }
}
