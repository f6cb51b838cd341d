package id.netral.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A secondary index on its leading key, in memory and in order, so that {@code nextDue <= now}
 * looks at what is due only. It may answer with too many documents, never with too few.
 */
final class SortedIndex extends Index<Object> {

  private final String field;
  private final TreeMap<Object, Set<Object>> positions = new TreeMap<>(ValueComparator.asc());
  private final Set<Object> unordered = new TreeSet<>(ValueComparator.asc());
  private Range.Leaves leaves = Range.Leaves.NOTHING;

  SortedIndex(String name, List<IndexKey> keys) {
    this.field = keys.getFirst().getKey();
    super(name, keys, true);
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    add(document, position);
  }

  synchronized void add(Document document, Object position) {
    for (var value : valuesIn(document)) {
      if (Range.isOrdered(value)) {
        positions.computeIfAbsent(value, _ -> new TreeSet<>(ValueComparator.asc())).add(position);
      } else {
        unordered.add(position);
      }
    }
  }

  @Override
  public synchronized @Nullable Object remove(Document document) {
    remove(document, Missing.ofNullable(document.get("_id")));
    return null; // the index on _id knows the position
  }

  private void remove(Document document, Object position) {
    unordered.remove(position);
    for (var value : valuesIn(document)) {
      var found = Range.isOrdered(value) ? positions.get(value) : null;
      if (found != null && found.remove(position) && found.isEmpty()) positions.remove(value);
    }
  }

  @Override
  public synchronized void updateInPlace(
      Document oldDocument,
      Document newDocument,
      Object position,
      MongoCollection<Object> collection) {
    if (valuesIn(oldDocument).equals(valuesIn(newDocument))) return;
    remove(oldDocument, position);
    add(newDocument, position);
  }

  /** Of a list, its elements: a query for a value matches a list that holds it. */
  private List<Object> valuesIn(Document document) {
    var value = Utils.getSubdocumentValueCollectionAware(document, field);
    if (!(value instanceof Collection<?> list)) {
      if (value == null) leaves = new Range.Leaves(leaves.lists(), true);
      return Missing.isNullOrMissing(value) ? List.of() : List.of(value);
    }
    leaves = new Range.Leaves(true, leaves.nulls());
    return list.stream().filter(Missing::isNeitherNullNorMissing).<Object>map(e -> e).toList();
  }

  boolean isOn(String key) {
    return field.equals(key);
  }

  /**
   * Those that have a value, in its order; only that part that the query asks for. Null where they
   * would not be the first ones, or have no one place in the order.
   */
  synchronized @Nullable NavigableMap<Object, Set<Object>> inOrder(Document query, boolean up) {
    if (leaves.lists() || !unordered.isEmpty()) return null;
    var range = rangeIn(query);
    if (range == null) return up ? null : positions.descendingMap();
    var part = range.within(positions);
    return up ? part : part.descendingMap();
  }

  @Override
  public synchronized boolean canHandle(Document query) {
    return rangeIn(query) != null;
  }

  @Override
  public synchronized Iterable<Object> getPositions(Document query) {
    var found = new LinkedHashSet<Object>(); // one document may hold several of the values
    for (var bucket : Objects.requireNonNull(rangeIn(query)).of(positions)) found.addAll(bucket);
    found.addAll(unordered);
    return found;
  }

  /** How many documents a query would have to look at, counted no further than {@code enough}. */
  synchronized long count(Document query, long enough) {
    long count = unordered.size();
    for (var bucket : Objects.requireNonNull(rangeIn(query)).of(positions)) {
      if (count >= enough) break;
      count += bucket.size();
    }
    return count;
  }

  private @Nullable Range rangeIn(Document query) {
    var conditions = Conditions.of(query);
    return conditions.containsKey(field) ? Range.of(conditions.get(field), leaves) : null;
  }

  @Override
  public boolean hasSameOptions(Index<?> other) {
    return other instanceof SortedIndex;
  }

  @Override
  public @Nullable Object getPosition(Document document) {
    return null;
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    // nothing a secondary index could refuse
  }

  @Override
  public void checkUpdate(
      Document oldDocument, Document newDocument, MongoCollection<Object> collection) {
    // nothing a secondary index could refuse
  }

  @Override
  public synchronized long getCount() {
    return positions.size() + unordered.size();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public synchronized void drop() {
    positions.clear();
    unordered.clear();
  }
}
