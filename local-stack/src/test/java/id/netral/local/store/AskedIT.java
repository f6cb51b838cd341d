package id.netral.local.store;

import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.skip;
import static com.mongodb.client.model.Aggregates.unionWith;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import id.netral.local.asked.Asked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskedIT {

  private static final String VALUE = "rahasia";

  @TempDir private Path folder;

  private Path shapes() {
    return folder.resolve("queries");
  }

  private void ask(String client, Consumer<MongoCollection<Document>> asking) {
    try (var store = EmbeddedStore.start(folder.resolve("store"), 0, new Asked(shapes()));
        var mongo = MongoClients.create(store.connectionString("reports") + client)) {
      asking.accept(mongo.getDatabase("reports").getCollection("files"));
    }
  }

  private static void askMuch(MongoCollection<Document> files) {
    for (var value : new String[] {VALUE, VALUE + "2"}) {
      files.insertOne(new Document("_id", value).append("version", 1));
      var later = or(gt("at", value), and(eq("at", value), gt("_id", value)));
      files.find(and(eq("office", value), later)).sort(descending("at")).limit(5).first();
      files.updateMany(and(eq("office", value), gt("at", value)), set("office", value));
      files.countDocuments(eq("office", value));
    }
  }

  @Test
  void each_shape_is_noted_once_and_never_a_value() throws IOException {
    ask("", AskedIT::askMuch);

    assertThat(Files.readString(shapes())).doesNotContain(VALUE);
    assertThat(Files.readAllLines(shapes()))
        .map(Document::parse)
        .extracting(shape -> shape.getString("asks"))
        .containsExactly("find", "update", "aggregate");
    assertThat(Document.parse(Files.readAllLines(shapes()).getFirst()))
        .containsEntry("in", "reports.files")
        .containsEntry("sort", new Document("at", -1))
        .containsEntry("limited", true)
        .extracting("filter", InstanceOfAssertFactories.type(Document.class))
        .extracting(filter -> filter.getString("office"), filter -> filter.get("$or"))
        .containsExactly(
            "eq",
            new ArrayList<>(
                List.of(
                    new Document("at", "range"), new Document("_id", "range").append("at", "eq"))));
  }

  @Test
  void a_pipeline_is_noted_with_those_it_is_united_with() throws IOException {
    var other = List.of(match(eq("stage", VALUE)), limit(5));
    ask(
        "",
        files ->
            files
                .aggregate(
                    List.of(
                        match(eq("office", VALUE)), limit(5), unionWith("files", other), skip(1)))
                .first());

    assertThat(Files.readAllLines(shapes()))
        .map(Document::parse)
        .extracting(shape -> shape.get("filter"), shape -> shape.get("then"))
        .containsExactly(
            tuple(new Document("office", "eq"), List.of("$skip")),
            tuple(new Document("stage", "eq"), List.of()));
  }

  @Test
  void every_write_is_noted_with_what_it_wrote() throws IOException {
    ask("", AskedIT::askMuch);

    assertThat(Files.readAllLines(Asked.writes(shapes())))
        .containsExactly(
            "reports.files insert 1 1",
            "reports.files update 1 0",
            "reports.files insert 1 1",
            "reports.files update 1 0");
  }

  @Test
  void who_only_looks_on_is_not_noted() {
    ask("?appName=" + Asked.ONLOOKER, AskedIT::askMuch);

    assertThat(shapes()).doesNotExist();
  }
}
