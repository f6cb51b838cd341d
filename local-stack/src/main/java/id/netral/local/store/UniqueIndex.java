package id.netral.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A unique index that also serves queries asking for more than its keys. */
final class UniqueIndex extends AbstractUniqueIndex<Object> {

  static final int LARGEST_DOCUMENT = 16 * 1024 * 1024;

  private static final Order EXACTLY = Order.OF_KEYS;

  private final MVMap<KeyValue, Object> positions;

  UniqueIndex(MVMap<KeyValue, Object> positions, String name, List<IndexKey> keys, boolean sparse) {
    this.positions = positions;
    super(name, keys, sparse);
  }

  @Override
  public synchronized boolean canHandle(Document query) {
    return super.canHandle(ownPart(query)) || !beginning(query).isEmpty();
  }

  @Override
  public synchronized Iterable<Object> getPositions(Document query) {
    var own = ownPart(query);
    return super.canHandle(own) ? super.getPositions(own) : beginningWith(beginning(query));
  }

  /** The single values that a query asks the first fields for. */
  private List<Object> beginning(Document query) {
    var conditions = Conditions.of(query);
    var values = new ArrayList<Object>();
    for (var key : keys()) {
      var range = Range.of(conditions.get(key), Range.Leaves.NOTHING);
      if (!(range instanceof Range.AnyOf(var wanted)) || wanted.size() != 1) break;
      values.add(wanted.getFirst());
    }
    return values;
  }

  private Set<Object> beginningWith(List<Object> values) {
    var found = new LinkedHashSet<Object>();
    // A key of fewer values stands before all that begin with them.
    var from = positions.cursor(new KeyValue(values), null, false);
    while (from.hasNext() && begins(from.next(), values)) {
      found.add(from.getValue());
    }
    return found;
  }

  private static boolean begins(KeyValue key, List<Object> values) {
    for (int i = 0; i < values.size(); i++) {
      if (EXACTLY.compare(key.get(i), values.get(i)) != 0) return false;
    }
    return true;
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
