package id.netral.local.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a kill leaves is the store's file as of its last commit, and the journal since. */
class JournalIT {

  /** With its other fields, some bytes less than a document may be. */
  private static final int LARGE = 16 * 1024 * 1024 - 100;

  @TempDir Path folder;

  private interface Acts {
    void on(StoreBackend store, MongoCollection<Document> files) throws IOException;
  }

  @Test
  void all_that_was_inserted_changed_and_removed_since_the_last_commit_is_there_again()
      throws Exception {
    begin(
        (_, files) -> {
          files.insertMany(List.of(file("a", 1), file("b", 2), file("c", 3)));
          files.updateOne(eq("a"), Updates.set("code", 4));
          files.deleteOne(eq("b"));
          files.insertOne(file("e", 2));
          files.insertOne(new Document("_id", null).append("code", 6));
          files.insertOne(file("large", 5).append("bytes", new Binary(new byte[LARGE])));
          kill();
        });

    afterwards(
        (_, files) -> {
          assertThat(codes(files)).containsExactly("null 6", "a 4", "c 3", "e 2", "large 5");
          assertThat(files.find(eq("code", 2)).first()).isEqualTo(file("e", 2));
          assertThat(files.countDocuments(eq("code", 1))).isZero();
          var large = files.find(eq("large")).first();
          assertThat(large.get("bytes", Binary.class).length()).isEqualTo(LARGE);
        });
  }

  @Test
  void what_a_commit_holds_is_not_done_again_by_a_journal_that_was_not_emptied_yet()
      throws Exception {
    var journal = folder.resolve("not-emptied");
    begin(
        (store, files) -> {
          files.insertOne(file("a", 1));
          files.deleteOne(eq("a"));
          files.insertOne(file("b", 1));
          Files.copy(journalOf("live"), journal);
          store.commit();
          kill();
        });
    Files.move(journal, journalOf("killed"), StandardCopyOption.REPLACE_EXISTING);

    afterwards((_, files) -> assertThat(codes(files)).containsExactly("b 1"));
  }

  @Test
  void a_journal_of_another_store_is_not_mixed_into_this_one() throws Exception {
    begin(
        (store, files) -> {
          files.insertOne(file("a", 1));
          store.commit();
          files.insertOne(file("b", 2));
          kill();
        });
    Files.delete(folder.resolve("killed"));

    assertThatThrownBy(() -> afterwards((_, _) -> {})).hasMessageContaining("of another store");
    assertThat(journalOf("killed")).isNotEmptyFile();
  }

  @Test
  void after_a_commit_the_journal_begins_anew_and_its_numbers_go_on() throws Exception {
    begin(
        (store, files) -> {
          files.insertOne(file("a", 1));
          store.commit();
          assertThat(journalOf("live")).isEmptyFile();
          files.insertOne(file("b", 2));
          kill();
        });

    afterwards((_, files) -> assertThat(codes(files)).containsExactly("a 1", "b 2"));
  }

  @Test
  void a_last_record_that_is_not_whole_takes_nothing_before_it_along() throws Exception {
    var bytes = journalOfTwo();
    Files.write(journalOf("killed"), Arrays.copyOf(bytes, bytes.length - 1));

    afterwards((_, files) -> assertThat(codes(files)).containsExactly("a 1"));
  }

  @Test
  void a_record_whose_bytes_are_others_than_were_written_is_not_believed() throws Exception {
    var bytes = journalOfTwo();
    bytes[bytes.length - 3] ^= 1; // within the code
    Files.write(journalOf("killed"), bytes);

    afterwards((_, files) -> assertThat(codes(files)).containsExactly("a 1"));
  }

  /** Killed after {@code a 1} and {@code b 2}. */
  private byte[] journalOfTwo() throws IOException {
    begin(
        (_, files) -> {
          files.insertOne(file("a", 1));
          files.insertOne(file("b", 2));
          kill();
        });
    return Files.readAllBytes(journalOf("killed"));
  }

  /** A collection with an index, committed; nothing is committed by itself from here on. */
  private void begin(Acts acts) throws IOException {
    run(
        "live",
        (store, files) -> {
          files.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
          acts.on(store, files);
        });
  }

  private void afterwards(Acts acts) throws IOException {
    run("killed", acts);
  }

  private void run(String name, Acts acts) throws IOException {
    var file = folder.resolve(name);
    var store = new StoreBackend(EmbeddedStore.open(file), new Journal(journalOf(name)), null);
    var server = new MongoServer(store);
    try (var client = MongoClients.create(server.bindAndGetConnectionString())) {
      acts.on(store, client.getDatabase("test").getCollection("files"));
    } finally {
      server.shutdownNow();
    }
  }

  /** As the files are at this moment. */
  private void kill() throws IOException {
    Files.copy(folder.resolve("live"), folder.resolve("killed"));
    Files.copy(journalOf("live"), journalOf("killed"));
  }

  private Path journalOf(String name) {
    return EmbeddedStore.journalOf(folder.resolve(name));
  }

  private static Document file(String id, int code) {
    return new Document("_id", id).append("code", code);
  }

  private static List<String> codes(MongoCollection<Document> files) {
    return files
        .find()
        .sort(Sorts.ascending("_id"))
        .map(d -> d.getString("_id") + " " + d.getInteger("code"))
        .into(new ArrayList<>());
  }
}
