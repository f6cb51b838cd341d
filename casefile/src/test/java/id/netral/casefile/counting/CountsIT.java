package id.netral.casefile.counting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import id.netral.local.testing.TestServers;
import java.util.ArrayList;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;

class CountsIT {

  @Test
  void counts_each_condition_and_none_further_than_a_reader_cares() {
    var servers = new SpringApplicationBuilder(TestServers.class).web(WebApplicationType.NONE);
    try (var running = servers.properties("logging.level.root=warn").run();
        var client =
            MongoClients.create(
                running.getBean(MongoConnectionDetails.class).getConnectionString())) {
      var files = client.getDatabase("counts").getCollection("files");
      files.drop();
      files.createIndex(Indexes.ascending("office", "stage"));
      assertThat(counted(files)).isEmpty();

      var some = new ArrayList<Document>();
      for (int i = 0; i < 250; i++) {
        var stage = i < 5 ? "review" : "done";
        some.add(new Document("_id", "f" + i).append("office", "one").append("stage", stage));
      }
      some.add(new Document("_id", "elsewhere").append("office", "two").append("stage", "review"));
      files.insertMany(some);

      assertThat(counted(files))
          .containsExactlyInAnyOrderEntriesOf(
              Map.of("review", 5L, "done", (long) Counts.MOST, "both", (long) Counts.MOST));
    }
  }

  private static Map<String, Long> counted(MongoCollection<Document> files) {
    var own = eq("office", "one");
    return Counts.of(
        files,
        Map.of(
            "review", and(own, eq("stage", "review")),
            "done", and(own, eq("stage", "done")),
            "closed", and(own, eq("stage", "closed")),
            "both", own));
  }
}
