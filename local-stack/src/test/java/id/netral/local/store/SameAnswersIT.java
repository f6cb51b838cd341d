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
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library as it comes, without any index, is the measure of every answer. */
class SameAnswersIT {

  private static final int FILES = 150;
  private static final List<String> INDEXES =
      List.of("due,_id", "office,_id", "at,_id", "office,due,_id", "office,at,due", "due,office");

  private Random random = new Random();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void whatever_is_asked_the_answer_is_that_of_the_library_alone(int seed) {
    random = new Random(seed);
    var library = new MongoServer(H2Backend.inMemory());
    try (var store = EmbeddedStore.start();
        var client = MongoClients.create(store.connectionString());
        var plainClient = MongoClients.create(library.bindAndGetConnectionString())) {
      var indexed = client.getDatabase("test").getCollection("files");
      var plain = plainClient.getDatabase("test").getCollection("files");
      INDEXES.forEach(keys -> indexed.createIndex(Indexes.ascending(keys.split(","))));
      for (var i = 0; i < FILES; i++) {
        var file = aFile("f" + i, seed % 2 == 0);
        plain.insertOne(file);
        indexed.insertOne(file);
      }
      assertSameAnswers(plain, indexed);
      for (var i = 0; i < 2 * FILES; i++) change(plain, indexed);
      plain.deleteMany(eq("office", "o3"));
      indexed.deleteMany(eq("office", "o3"));
      assertSameAnswers(plain, indexed);
    } finally {
      library.shutdownNow();
    }
  }

  private void assertSameAnswers(MongoCollection<Document> plain, MongoCollection<Document> store) {
    assertThat(all(store)).isEqualTo(all(plain));
    for (var i = 0; i < 120; i++) {
      var query = aQuery();
      var sort = aSort();
      var limit = random.nextInt(30);
      var skip = random.nextInt(3);
      assertThat(
              store.find(query).sort(sort).skip(skip).limit(limit).into(new ArrayList<Document>()))
          .as("%s sort %s skip %s limit %s", json(query), json(sort), skip, limit)
          .isEqualTo(plain.find(query).sort(sort).skip(skip).limit(limit).into(new ArrayList<>()));
      var pipeline = aPipeline(query, sort, limit + 1);
      assertThat(store.aggregate(pipeline).into(new ArrayList<Document>()))
          .as("%s", pipeline.stream().map(SameAnswersIT::json).toList())
          .isEqualTo(plain.aggregate(pipeline).into(new ArrayList<>()));
      var most = new CountOptions().limit(limit + 1);
      assertThat(store.countDocuments(query, most))
          .as(json(query))
          .isEqualTo(plain.countDocuments(query, most));
    }
  }

  private static List<Document> all(MongoCollection<Document> files) {
    return files.find().sort(Sorts.ascending("_id")).into(new ArrayList<>());
  }

  private static String json(Bson bson) {
    return bson.toBsonDocument().toJson();
  }

  private Bson aQuery() {
    return random.nextInt(2) == 0 ? and(aCondition(), aCondition()) : aCondition();
  }

  private Bson aCondition() {
    return switch (random.nextInt(15)) {
      case 0 -> new Document();
      case 1 -> eq("_id", anId());
      case 2 -> gt("_id", anId());
      case 3 -> and(gte("_id", anId()), lt("_id", anId()));
      case 4 -> lte("due", random.nextInt(20));
      case 5 -> and(gt("due", random.nextInt(20)), lt("due", random.nextInt(20)));
      case 6 -> exists("due", random.nextInt(4) > 0);
      case 7 -> exists("at");
      case 8 -> in("office", "o1", "o2");
      case 9 -> ne("office", "o" + random.nextInt(5));
      case 10 -> eq("due", null);
      case 11 -> eq("at", at());
      case 12 -> in("at", at(), at());
      case 13 -> and(gte("due", random.nextInt(20)), lte("due", random.nextInt(20)));
      default -> eq("office", "o" + random.nextInt(5));
    };
  }

  private Bson aSort() {
    var keys = new ArrayList<>(List.of("_id", "due", "at", "office"));
    Collections.shuffle(keys, random);
    var by = new ArrayList<>(keys.subList(0, 1 + random.nextInt(2)));
    if (!by.contains("_id")) by.add("_id");
    return random.nextBoolean() ? Sorts.ascending(by) : Sorts.descending(by);
  }

  private List<Bson> aPipeline(Bson query, Bson sort, int limit) {
    var by = Aggregates.group("$office", Accumulators.sum("n", 1), Accumulators.first("f", "$_id"));
    return switch (random.nextInt(6)) {
      case 0 -> List.of(Aggregates.match(query));
      case 1 -> List.of(Aggregates.match(query), by, Aggregates.sort(Sorts.ascending("_id")));
      case 2 -> List.of(Aggregates.match(query), Aggregates.sort(sort), Aggregates.limit(limit));
      case 3 -> List.of(Aggregates.sort(sort), Aggregates.limit(limit), Aggregates.match(query));
      case 4 -> List.of(Aggregates.match(query), Aggregates.sort(sort), Aggregates.skip(limit));
      default ->
          List.of(
              Aggregates.match(query),
              Aggregates.sort(sort),
              Aggregates.limit(limit),
              Aggregates.lookup("files", "office", "office", "same"));
    };
  }

  private void change(MongoCollection<Document> plain, MongoCollection<Document> store) {
    var which = random.nextInt(5) == 0 ? aQuery() : eq("_id", anId());
    var how = aChange();
    var upsert =
        new UpdateOptions().upsert(random.nextInt(9) == 0 && which.equals(eq("_id", "f0")));
    assertThat(store.updateOne(which, how, upsert))
        .as("%s %s", json(which), json(how))
        .isEqualTo(plain.updateOne(which, how, upsert));
  }

  private Bson aChange() {
    return combine(
        IntStream.range(0, 1 + random.nextInt(3))
            .mapToObj(each -> aChange(each * 4 + random.nextInt(4)))
            .toList());
  }

  private Bson aChange(int which) {
    return switch (which) {
      case 0 -> push("history", new Document("n", random.nextInt(99)));
      case 1 -> pushEach("history", List.of(new Document("n", 1), new Document("n", 2)));
      case 2 -> set("history", List.of());
      case 3 -> push("fresh", random.nextInt(3));
      case 4 -> set("due", random.nextInt(20));
      case 5 -> unset("due");
      case 6 -> max("due", random.nextInt(20));
      case 7 -> set("due", null);
      case 8 -> set("summary.stage", "s" + random.nextInt(3));
      case 9 -> inc("version", 1);
      case 10 -> combine(set("office", "o" + random.nextInt(5)), unset("summary.tags"));
      default -> push("summary.tags", random.nextInt(3));
    };
  }

  private String anId() {
    return "f" + random.nextInt(FILES + 20);
  }

  private int at() {
    return random.nextInt(50);
  }

  private Document aFile(String id, boolean lists) {
    var file = new Document("_id", id).append("version", 0).append("history", new ArrayList<>());
    if (random.nextInt(6) == 0) file.append("due", random.nextInt(20));
    if (random.nextInt(4) > 0) file.append("office", "o" + random.nextInt(5));
    if (random.nextInt(9) > 0) file.append("at", lists ? List.of(at(), at()) : at());
    return file.append("summary", new Document("stage", "s1").append("tags", List.of("t")));
  }
}
