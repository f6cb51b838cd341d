package id.netral.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SortedIndexTest {

  private static final Instant NOW = Instant.parse("2024-12-12T00:00:00Z");

  private final SortedIndex index =
      new SortedIndex("due", List.of(new IndexKey("nextDue", true), new IndexKey("_id", true)));

  @BeforeEach
  void a_thousand_files_two_of_them_due() {
    for (var i = 0; i < 1000; i++) {
      var file = new Document("_id", "f" + i).append("nextDue", NOW.plusSeconds(i - 1));
      index.add(file, "f" + i);
    }
    index.add(new Document("_id", "closed"), "closed");
  }

  @Test
  void looks_at_what_is_due_only() {
    var due = new Document("nextDue", new Document("$lte", NOW));

    assertThat(index.canHandle(due)).isTrue();
    assertThat(index.getPositions(due)).containsExactly("f0", "f1");
  }

  @Test
  void leaves_what_it_cannot_answer_to_a_scan() {
    assertThat(index.canHandle(new Document("nextDue", Missing.getInstance()))).isFalse();
    assertThat(index.canHandle(new Document("nextDue", new Document("$ne", NOW)))).isFalse();
    assertThat(index.canHandle(new Document("version", 1))).isFalse();
  }

  @Test
  void forgets_what_is_removed() {
    index.remove(new Document("_id", "f0").append("nextDue", NOW.minusSeconds(1)));

    assertThat(index.getPositions(new Document("nextDue", new Document("$lte", NOW))))
        .containsExactly("f1");
  }

  @Test
  void finds_what_has_a_value_until_one_of_them_is_null() {
    var hasOne = new Document("nextDue", new Document("$exists", true));
    assertThat(index.canHandle(hasOne)).isTrue();
    assertThat(index.getPositions(hasOne)).hasSize(1000).doesNotContain("closed");

    index.add(new Document("_id", "null").append("nextDue", null), "null");
    assertThat(index.canHandle(hasOne)).isFalse();
  }

  @Test
  void looks_only_at_what_has_both_values_and_in_the_order_of_the_next() {
    var queue =
        new SortedIndex(
            "queue",
            List.of(
                new IndexKey("office", true),
                new IndexKey("stage", true),
                new IndexKey("due", true)));
    for (var i = 0; i < 1000; i++) {
      var file = new Document("_id", "f" + i).append("office", "o" + i % 2);
      queue.add(file.append("stage", "s" + i / 2 % 2).append("due", 1000 - i), "f" + i);
    }
    var registered = new Document("office", "o1").append("stage", "s1");

    assertThat(queue.count(registered, 9999)).isEqualTo(250);
    assertThat(queue.walk(registered, new Document("due", 1)))
        .matches(walk -> walk.whole() && walk.all() && walk.bound() == 2)
        .matches(walk -> "f999".equals(walk.parts().getFirst().first().id()));
    assertThat(queue.walk(registered, new Document("due", -1)))
        .matches(walk -> "f3".equals(walk.parts().getFirst().first().id()));
    assertThat(queue.walk(new Document("office", "o1"), new Document("due", 1))).isNull();
  }

  @Test
  void knows_the_first_in_order_only_where_all_that_are_asked_for_have_a_place() {
    var due = new Document("nextDue", new Document("$lte", NOW));

    var first = new Document("nextDue", 1).append("_id", 1);
    var last = new Document("nextDue", -1).append("_id", -1);
    assertThat(index.walk(due, first)).matches(walk -> walk.whole() && walk.all());
    assertThat(index.walk(new Document(), first)).isNull();
    assertThat(index.walk(new Document(), last)).matches(walk -> walk.whole() && !walk.all());

    index.add(new Document("_id", "l").append("nextDue", List.of(NOW, NOW.plusSeconds(9))), "l");
    assertThat(index.walk(due, first)).isNull();
  }
}
