package id.netral.local.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

class KilledStoreIT {

  private static final int WRITERS = 8;
  private static final int WRITES_BEFORE_THE_KILL = 400;

  @TempDir Path folder;

  /** Ids of documents, and up to which version their updates were acknowledged. */
  private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

  @RepeatedTest(3)
  void what_was_acknowledged_outlives_a_kill() throws Exception {
    var file = folder.resolve("store");
    var process = startElsewhere(file);
    writeUntilKilled(process, portOf(process.inputReader()));

    try (var store = EmbeddedStore.start(file, 0);
        var client = MongoClients.create(store.connectionString())) {
      var files = client.getDatabase("test").getCollection("files");
      assertThat(acknowledged).hasSizeGreaterThan(WRITES_BEFORE_THE_KILL / 4);
      acknowledged.forEach((id, version) -> assertStored(files, id, version));
      assertEveryDocumentIsIndexed(files);
    }
  }

  private void writeUntilKilled(Process process, int port) throws Exception {
    try (var client = MongoClients.create("mongodb://localhost:" + port);
        var writers = Executors.newFixedThreadPool(WRITERS)) {
      var files = client.getDatabase("test").getCollection("files");
      for (var writer = 0; writer < WRITERS; writer++) {
        var name = "w" + writer;
        writers.execute(() -> write(files, name, process));
      }
      writers.shutdown();
      assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }
  }

  private void write(MongoCollection<Document> files, String writer, Process process) {
    try {
      for (var i = 0; ; i++) {
        var id = writer + "-" + i;
        files.insertOne(new Document("_id", id).append("version", 1));
        acknowledged.put(id, 1);
        files.updateOne(
            new Document("_id", id).append("version", 1), new Document("$set", version(2)));
        acknowledged.put(id, 2);
        if (acknowledged.size() > WRITES_BEFORE_THE_KILL) process.destroyForcibly();
      }
    } catch (MongoException | IllegalStateException killed) {
      // as intended
    }
  }

  private static Document version(int version) {
    return new Document("version", version);
  }

  private static void assertStored(MongoCollection<Document> files, String id, int version) {
    var found = Objects.requireNonNull(files.find(eq("_id", id)).first(), id);
    assertThat(found.getInteger("version")).isGreaterThanOrEqualTo(version);
  }

  private static void assertEveryDocumentIsIndexed(MongoCollection<Document> files) {
    for (var found : files.find()) {
      assertThat(files.countDocuments(eq("_id", found.getString("_id")))).isEqualTo(1);
    }
  }

  private static Process startElsewhere(Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            StoreElsewhere.class.getName(),
            file.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static int portOf(BufferedReader output) throws IOException {
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(StoreElsewhere.PORT)) {
        return Integer.parseInt(line.substring(StoreElsewhere.PORT.length()));
      }
    }
    throw new IllegalStateException("the store did not start");
  }
}
