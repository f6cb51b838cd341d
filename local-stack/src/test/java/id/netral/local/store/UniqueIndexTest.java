package id.netral.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;

/** The pieces of a stored document lie under the document's id and their number. */
class UniqueIndexTest {

  private static final List<IndexKey> DOCUMENT_AND_PIECE =
      List.of(new IndexKey("files_id", true), new IndexKey("n", true));

  @Test
  void the_pieces_of_one_document_are_found_without_a_look_at_others() {
    try (var store = MVStore.open(null)) {
      var pieces = index(store);
      for (int document = 1; document <= 3; document++) {
        for (int n = 0; n < 2; n++) {
          var piece = new Document("files_id", document).append("n", n);
          pieces.add(piece, document * 10 + n, null);
        }
      }
      var query =
          new Document("files_id", 2)
              .append("n", new Document("$gte", 0))
              .append("more", "than the index knows");

      assertThat(pieces.canHandle(query)).isTrue();
      assertThat(pieces.getPositions(query)).containsExactly(20, 21);
      assertThat(pieces.getPositions(new Document("files_id", 4))).isEmpty();
      assertThat(pieces.canHandle(new Document("n", 1))).isFalse();
    }
  }

  private static UniqueIndex index(MVStore store) {
    return new UniqueIndex(
        store.openMap(
            "positions",
            new MVMap.Builder<KeyValue, Object>()
                .keyType(new BsonKeyValues())
                .valueType(new BsonKeys())),
        "files_id_1_n_1",
        DOCUMENT_AND_PIECE,
        false);
  }
}
