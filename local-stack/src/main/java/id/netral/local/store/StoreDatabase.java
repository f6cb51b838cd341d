package id.netral.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** A database whose maps hold BSON instead of serialized Java, and whose indexes are used. */
final class StoreDatabase extends H2Database {

  /** Is told each document as it became, under the lock of its collection; null: removed. */
  interface Noted {
    void note(String collection, Object id, @Nullable Document now);
  }

  private final MVStore store;
  private final Noted noted;

  StoreDatabase(String databaseName, MVStore store, CursorRegistry cursors, Noted noted) {
    this.store = store;
    this.noted = noted;
    super(databaseName, store, cursors);
  }

  @Override
  public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
    var answer = command.equalsIgnoreCase("aggregate") ? aggregate(query, databases, oplog) : null;
    return answer == null ? super.handleCommand(channel, command, query, databases, oplog) : answer;
  }

  /** Null where the library is to answer, be it with an error. */
  private @Nullable Document aggregate(Document query, DatabaseResolver databases, Oplog oplog) {
    if (!(query.get("aggregate") instanceof String name)) return null;
    var stages = Aggregation.parse(query.get("pipeline"));
    try {
      var found = new Pipeline(this, databases, oplog).answer(name, stages);
      return found == null ? null : answer(getFullCollectionNamespace(name), found);
    } catch (MongoServerException e) {
      if (Pipeline.isUnited(stages)) throw e;
      return null;
    }
  }

  private static Document answer(String namespace, List<Document> found) {
    var cursor = new Document("id", 0L).append("ns", namespace).append("firstBatch", found);
    var answer = new Document("cursor", cursor);
    Utils.markOkay(answer);
    return answer;
  }

  /** After a kill, what the journal says. */
  void doAgain(String collection, Journal.Change change) {
    ((StoreCollection) resolveOrCreateCollection(collection)).become(change.id(), change.now());
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
    return new StoreCollection(
        this, collectionName, options, documents, meta, cursorRegistry, noted);
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
