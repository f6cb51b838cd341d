package id.netral.reports.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import id.netral.local.store.EmbeddedStore;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DraftsTest {

  private static final byte[] ORIGINAL = "with traces".getBytes(StandardCharsets.UTF_8);
  private static final byte[] EDITION = "cleaned".getBytes(StandardCharsets.UTF_8);

  private final EmbeddedStore store = EmbeddedStore.start();
  private final MongoClient client = MongoClients.create(store.connectionString());
  private final MongoDatabase database = client.getDatabase("reports");
  private final Drafts drafts = new Drafts(database, InstantSource.system());

  @AfterEach
  void stop() {
    client.close();
    store.close();
  }

  @Test
  void a_file_is_kept_with_its_edition_and_goes_with_it() {
    var key = DraftKey.random("abcdefgh234567aa");
    drafts.attach(key, "one", ORIGINAL, EDITION);
    assertThat(drafts.attachment(key, "one")).hasValue(ORIGINAL);
    assertThat(drafts.edition(key, "one")).hasValue(EDITION);

    drafts.detach(key, "one");
    assertThat(database.getCollection("draft-files").countDocuments(draft(key))).isZero();
    assertThat(drafts.edition(key, "one")).isEmpty();
  }

  @Test
  void an_edition_too_large_for_a_document_is_not_kept() {
    var key = DraftKey.random("abcdefgh234567bb");
    drafts.attach(key, "one", ORIGINAL, new byte[15 * 1024 * 1024]);
    assertThat(drafts.attachment(key, "one")).hasValue(ORIGINAL);
    assertThat(drafts.edition(key, "one")).isEmpty();
  }

  @Test
  void an_original_put_in_the_place_of_its_edition_never_leaves() {
    var key = DraftKey.random("abcdefgh234567cc");
    drafts.attach(key, "one", ORIGINAL, EDITION);
    var files = database.getCollection("draft-files");
    var original = files.find(Filters.eq("abcdefgh234567cc-one")).first();
    assertThat(original).isNotNull();
    files.updateMany(draft(key), Updates.set("sealed", original.get("sealed")));
    assertThat(drafts.attachment(key, "one")).hasValue(ORIGINAL);
    assertThat(drafts.edition(key, "one")).isEmpty();
  }

  private static Bson draft(DraftKey key) {
    return Filters.eq("draft", key.draft());
  }
}
