package id.netral.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A unique index that also serves queries asking for more than its keys. */
final class UniqueIndex extends AbstractUniqueIndex<Object> {

  static final int LARGEST_DOCUMENT = 16 * 1024 * 1024;

  private final MVMap<KeyValue, Object> positions;

  UniqueIndex(MVMap<KeyValue, Object> positions, String name, List<IndexKey> keys, boolean sparse) {
    this.positions = positions;
    super(name, keys, sparse);
  }

  @Override
  public synchronized boolean canHandle(Document query) {
    return super.canHandle(ownPart(query));
  }

  @Override
  public synchronized Iterable<Object> getPositions(Document query) {
    return super.getPositions(ownPart(query));
  }

  private Document ownPart(Document query) {
    var own = new Document();
    var conditions = Conditions.of(query);
    for (var key : keys()) {
      if (conditions.containsKey(key)) own.put(key, conditions.get(key));
    }
    return own;
  }

  // Every collection has an index on _id, and asks it before anything is changed.

  @Override
  public synchronized void checkAdd(Document document, MongoCollection<Object> collection) {
    if (isOnId() && Bson.isLongerThan(LARGEST_DOCUMENT, document)) {
      throw new MongoServerError(
          10334, "BSONObjectTooLarge", "object to insert too large. Limit: " + LARGEST_DOCUMENT);
    }
    super.checkAdd(document, collection);
  }

  @Override
  public synchronized void checkUpdate(
      Document oldDocument, Document newDocument, MongoCollection<Object> collection) {
    if (isOnId() && Bson.isLongerThan(LARGEST_DOCUMENT, newDocument)) {
      throw new MongoServerError(
          17419, "Resulting document after update is larger than " + LARGEST_DOCUMENT);
    }
    super.checkUpdate(oldDocument, newDocument, collection);
  }

  private boolean isOnId() {
    return getName().equals("_id_");
  }

  @Override
  protected @Nullable Object removeDocument(KeyValue key) {
    return positions.remove(key);
  }

  @Override
  protected boolean putKeyPosition(KeyValue key, Object position) {
    return positions.putIfAbsent(key, position) == null;
  }

  @Override
  protected Iterable<Entry<KeyValue, Object>> getIterable() {
    return positions.entrySet();
  }

  @Override
  protected @Nullable Object getPosition(KeyValue key) {
    return positions.get(key);
  }

  @Override
  public long getCount() {
    return positions.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }
}
