package id.netral.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConcurrentWritesIT {

  private static final int WRITERS = 8;
  private static final int ROUNDS = 300;

  private static EmbeddedStore store;
  private static MongoClient client;
  private MongoCollection<Document> files;

  @BeforeAll
  static void start() {
    store = EmbeddedStore.start();
    client = MongoClients.create(store.connectionString());
  }

  @AfterAll
  static void stop() {
    client.close();
    store.close();
  }

  @BeforeEach
  void one_file() {
    files = client.getDatabase("test").getCollection("files");
    files.drop();
    files.insertOne(
        new Document("_id", "f").append("version", 0).append("history", List.of()).append("n", 0));
  }

  @Test
  void a_versioned_update_is_won_once_and_never_read_half() throws Exception {
    var won = together(() -> rounds().filter(_ -> append()).count());

    var wins = won.stream().mapToLong(Long::longValue).sum();
    var file = file();
    assertThat(file.getInteger("version")).isEqualTo(Math.toIntExact(wins));
    assertThat(file.getList("history", Integer.class))
        .isEqualTo(IntStream.rangeClosed(1, (int) wins).boxed().toList());
  }

  private boolean append() {
    var seen = file();
    int version = seen.getInteger("version");
    assertThat(seen.getList("history", Integer.class)).hasSize(version);
    var unchanged = and(eq("_id", "f"), eq("version", version));
    var next = combine(inc("version", 1), push("history", version + 1));
    return files.updateOne(unchanged, next).getModifiedCount() == 1;
  }

  @Test
  void numbers_taken_by_find_and_update_are_all_different() throws Exception {
    var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
    var taken =
        together(
            () ->
                rounds()
                    .map(_ -> files.findOneAndUpdate(eq("_id", "f"), inc("n", 1), after))
                    .map(file -> Objects.requireNonNull(file).getInteger("n"))
                    .toList());

    var numbers = taken.stream().flatMap(List::stream).collect(Collectors.toSet());
    assertThat(numbers).hasSize(WRITERS * ROUNDS);
  }

  @Test
  void a_document_over_16_mb_is_refused() {
    var half = "x".repeat(9 * 1024 * 1024);
    files.insertOne(new Document("_id", "large").append("a", half));

    assertThatThrownBy(() -> files.updateOne(eq("_id", "large"), push("b", half)))
        .hasMessageContaining("larger than 16777216");
    var large = Objects.requireNonNull(files.find(eq("_id", "large")).first());
    assertThat(large.containsKey("b")).isFalse();
  }

  private Document file() {
    return Objects.requireNonNull(files.find(eq("_id", "f")).first());
  }

  private static Stream<Integer> rounds() {
    return IntStream.range(0, ROUNDS).boxed();
  }

  private static <T> List<T> together(Callable<T> work) throws Exception {
    try (var threads = Executors.newFixedThreadPool(WRITERS)) {
      var running = IntStream.range(0, WRITERS).mapToObj(_ -> threads.submit(work)).toList();
      var results = Stream.<T>builder();
      for (var one : running) results.add(one.get());
      return results.build().toList();
    }
  }
}
