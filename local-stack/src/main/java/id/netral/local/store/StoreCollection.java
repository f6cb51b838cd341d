package id.netral.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Documents that change by replacement only, found by the index that leaves the fewest. */
final class StoreCollection extends H2Collection {

  StoreCollection(
      MongoDatabase database,
      String collectionName,
      CollectionOptions options,
      MVMap<Object, Document> documents,
      MVMap<String, Object> meta,
      CursorRegistry cursors) {
    super(database, collectionName, options, documents, meta, cursors);
  }

  /**
   * The library updates the very documents it found, top-level field by field, while other threads
   * send or store them. It is given copies; what lies in the map is then never touched.
   */
  @Override
  protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
    return super.createQueryResult(matched.stream().map(Document::clone).toList(), batchSize);
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    var index = bestIndex(query);
    return index == null
        ? matchDocuments(query, orderBy, skip, limit, batchSize, fields)
        : matchDocuments(query, index.getPositions(query), orderBy, skip, limit, batchSize, fields);
  }

  private @Nullable Index<Object> bestIndex(Document query) {
    SortedIndex best = null;
    var fewest = Long.MAX_VALUE;
    for (var index : getIndexes()) {
      if (!index.canHandle(query)) continue;
      if (!(index instanceof SortedIndex sorted)) return index;
      var found = sorted.count(query, fewest);
      if (found < fewest) {
        best = sorted;
        fewest = found;
      }
    }
    return best;
  }

  @Override
  protected boolean tracksDataSize() {
    return false; // would add a write of its own to each write
  }
}
