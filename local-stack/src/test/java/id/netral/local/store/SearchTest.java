package id.netral.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a question costs: how many documents are looked at for it. */
class SearchTest {

  private static final Document OF_AN_OFFICE = new Document("office", "o1").append("stage", "s1");

  private final MVStore store = MVStore.open(null);
  private final MVMap<Object, Document> files = store.openMap("files");
  private final AtomicInteger looked = new AtomicInteger();
  private final SortedIndex index =
      new SortedIndex(
          "queue", Stream.of("office", "stage", "due").map(k -> new IndexKey(k, true)).toList());

  @BeforeEach
  void a_large_office() {
    for (var i = 0; i < 1000; i++) {
      var id = "f" + i;
      var file = new Document("_id", id).append("office", "o" + i % 2).append("stage", "s1");
      files.put(id, file.append("due", i / 20));
      index.add(file, id);
    }
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<Document> first(Document query, Document order, int enough) {
    var search =
        new Search(
            files,
            List.of(index),
            query,
            file -> {
              looked.incrementAndGet();
              return query.entrySet().stream()
                  .allMatch(each -> each.getValue().equals(file.get(each.getKey())));
            });
    return Objects.requireNonNull(search.candidates(order, enough)).toList();
  }

  @Test
  void who_counts_no_further_than_a_hundred_looks_at_a_hundred() {
    assertThat(first(OF_AN_OFFICE, new Document(), 100)).hasSize(100);
    assertThat(looked).hasValue(100);
  }

  @Test
  void a_page_of_a_queue_looks_at_the_page_and_what_shares_its_last_place() {
    var page = first(OF_AN_OFFICE, new Document("due", 1), 25);

    assertThat(page).extracting(file -> file.get("due")).containsOnly(0, 1, 2);
    assertThat(looked).hasValue(30);
  }
}
