package id.netral.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database whose maps hold BSON instead of serialized Java, and whose indexes are used. */
final class StoreDatabase extends H2Database {

  private final MVStore store;

  StoreDatabase(String databaseName, MVStore store, CursorRegistry cursors) {
    this.store = store;
    super(databaseName, store, cursors);
  }

  @Override
  protected MongoCollection<Object> openOrCreateCollection(
      String collectionName, CollectionOptions options) {
    var name = getFullCollectionNamespace(collectionName);
    var documents =
        store.openMap(
            "databases." + name,
            new MVMap.Builder<Object, Document>()
                .keyType(new BsonKeys())
                .valueType(new BsonDocuments()));
    MVMap<String, Object> meta = store.openMap("meta." + name);
    return new StoreCollection(this, collectionName, options, documents, meta, cursorRegistry);
  }

  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
    var positions =
        store.openMap(
            getFullCollectionNamespace(collectionName) + "._index_" + indexName,
            new MVMap.Builder<KeyValue, Object>()
                .keyType(new BsonKeyValues())
                .valueType(new BsonKeys()));
    return new UniqueIndex(positions, indexName, keys, sparse);
  }

  @Override
  protected Index<Object> openOrCreateSecondaryIndex(
      String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
    return new SortedIndex(indexName, keys);
  }
}
