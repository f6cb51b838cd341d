package id.netral.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

class IndexedQueriesIT {

  private static final Instant START = Instant.parse("2024-10-24T02:30:00Z");
  private static final IndexOptions UNIQUE = new IndexOptions().unique(true);
  private static final List<Bson> QUERIES =
      List.of(
          and(eq("summary.tags", 3), gte("version", 100)),
          lte("nextDue", at(40)),
          and(gt("nextDue", at(10)), lt("nextDue", at(30))),
          and(gt("nextDue", at(30)), lt("nextDue", at(10))),
          and(eq("summary.office", "bawaslu-35.73"), lte("nextDue", at(50))),
          in("summary.office", "bawaslu-35.73", "bawaslu-18.03"),
          eq("summary.office", null),
          exists("nextDue"),
          exists("nextDue", false),
          ne("summary.office", "bawaslu-35.73"),
          eq("summary.tags", 3),
          and(gt("summary.tags", 5), lt("summary.tags", 3)),
          eq("summary.tags", List.of(1, 2)),
          or(eq("summary.office", "bawaslu-35.73"), lte("nextDue", at(3))),
          and(eq("_id", "f7"), eq("version", 0)),
          and(eq("_id", "f7"), gte("nextDue", at(0))),
          new Document("summary.people.name", "Budi"));

  private final Random random = new Random(35_73);

  @Test
  void an_index_changes_nothing_but_the_time_a_query_takes() {
    try (var store = EmbeddedStore.start();
        var client = MongoClients.create(store.connectionString())) {
      var plain = client.getDatabase("test").getCollection("plain");
      var indexed = client.getDatabase("test").getCollection("indexed");
      List.of("nextDue", "summary.office", "summary.tags", "summary.people.name")
          .forEach(key -> indexed.createIndex(Indexes.ascending(key)));

      for (var i = 0; i < 200; i++) {
        var file = aFile("f" + i);
        plain.insertOne(file);
        indexed.insertOne(file);
      }
      assertSameAnswers(plain, indexed);
      for (var i = 0; i < 300; i++) {
        var which = eq("_id", "f" + random.nextInt(200));
        var change = aChange();
        plain.updateOne(which, change);
        indexed.updateOne(which, change);
      }
      assertSameAnswers(plain, indexed);
      plain.deleteMany(lt("nextDue", at(20)));
      indexed.deleteMany(lt("nextDue", at(20)));
      assertSameAnswers(plain, indexed);
    }
  }

  @Test
  void a_unique_key_changes_nothing_for_those_who_ask_for_its_beginning() {
    try (var store = EmbeddedStore.start();
        var client = MongoClients.create(store.connectionString())) {
      var plain = client.getDatabase("test").getCollection("plain");
      var indexed = client.getDatabase("test").getCollection("indexed");
      indexed.createIndex(Indexes.ascending("summary.tags", "version"), UNIQUE);
      for (var i = 0; i < 200; i++) {
        var file = aFile("f" + i).append("version", i);
        plain.insertOne(file);
        indexed.insertOne(file);
      }
      plain.deleteMany(eq("summary.tags", 7));
      indexed.deleteMany(eq("summary.tags", 7));
      assertSameAnswers(plain, indexed);
    }
  }

  private static void assertSameAnswers(
      MongoCollection<Document> plain, MongoCollection<Document> indexed) {
    for (var query : QUERIES) {
      assertThat(indexed.find(query).into(new ArrayList<>()))
          .as(query.toBsonDocument().toJson())
          .containsExactlyInAnyOrderElementsOf(plain.find(query).into(new ArrayList<>()));
    }
  }

  private Document aFile(String id) {
    var people = new ArrayList<Document>();
    for (var i = random.nextInt(3); i > 0; i--) {
      people.add(new Document("name", random.nextBoolean() ? "Budi" : "Ani"));
    }
    var summary =
        new Document("tags", List.of(random.nextInt(9), random.nextInt(9)))
            .append("people", people);
    if (random.nextInt(4) > 0) summary.append("office", anOffice());
    var file = new Document("_id", id).append("version", 0).append("summary", summary);
    return random.nextBoolean() ? file.append("nextDue", at(random.nextInt(100))) : file;
  }

  private Bson aChange() {
    return switch (random.nextInt(4)) {
      case 0 -> set("nextDue", at(random.nextInt(100)));
      case 1 -> unset("nextDue");
      case 2 -> set("summary.office", anOffice());
      default -> set("summary.tags", List.of(1, 2));
    };
  }

  private String anOffice() {
    return List.of("bawaslu-35.73", "bawaslu-18.03", "bawaslu-64.71").get(random.nextInt(3));
  }

  private static Date at(int hours) {
    return Date.from(START.plusSeconds(hours * 3600L));
  }
}
