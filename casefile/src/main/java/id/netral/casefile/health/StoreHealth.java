package id.netral.casefile.health;

import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Whether the store answers. Spring Boot's own lists all databases of the server, which measures
 * each, and greets every one of them, whoever they belong to.
 */
final class StoreHealth extends AbstractHealthIndicator {

  private static final Document PING = new Document("ping", 1);
  private static final long PATIENCE_SECONDS = 3;

  private final MongoDatabase database;

  StoreHealth(MongoDatabase database) {
    super("The store does not answer");
    this.database = database.withTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    database.runCommand(PING);
    health.up();
  }
}
