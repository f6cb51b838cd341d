package id.netral.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A secondary index on one field or several, in memory and in order, so that {@code nextDue <= now}
 * looks at what is due only. It leaves out what has no leading value. It may answer with too many
 * documents, never with too few.
 */
final class SortedIndex extends Index<Object> {

  private final List<String> fields;
  private final NavigableSet<Place> places = new TreeSet<>();
  private final Set<Object> unordered = new TreeSet<>(Order.OF_FIELDS);
  private Range.Leaves leaves = Range.Leaves.NOTHING;
  private int usable; // so many of the fields; a later one that holds a list has no one place

  SortedIndex(String name, List<IndexKey> keys) {
    this.fields = keys.stream().map(IndexKey::getKey).toList();
    this.usable = keys.size();
    super(name, keys, true);
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    add(document, position);
  }

  synchronized void add(Document document, Object position) {
    var leading = valuesIn(document);
    places.addAll(places(leading, document, position));
    if (!leading.stream().allMatch(Range::isOrdered)) unordered.add(position);
  }

  @Override
  public synchronized @Nullable Object remove(Document document) {
    remove(document, Missing.ofNullable(document.get("_id")));
    return null; // the index on _id knows the position
  }

  private void remove(Document document, Object position) {
    unordered.remove(position);
    places(valuesIn(document), document, position).forEach(places::remove);
  }

  @Override
  public synchronized void updateInPlace(
      Document oldDocument,
      Document newDocument,
      Object position,
      MongoCollection<Object> collection) {
    if (isSame(oldDocument, newDocument)) return;
    remove(oldDocument, position);
    add(newDocument, position);
  }

  private boolean isSame(Document before, Document after) {
    return fields.stream().allMatch(f -> Objects.equals(valueIn(before, f), valueIn(after, f)));
  }

  /** Of a list, its elements: a query for a value matches a list that holds it. */
  private List<Object> valuesIn(Document document) {
    var value = valueIn(document, fields.getFirst());
    var list = value instanceof Collection<?> many ? many : null;
    leaves = new Range.Leaves(leaves.lists() || list != null, leaves.nulls() || value == null);
    var all = list == null ? Collections.singletonList(value) : list;
    return all.stream().filter(Missing::isNeitherNullNorMissing).<Object>map(e -> e).toList();
  }

  private static @Nullable Object valueIn(Document document, String field) {
    return Utils.getSubdocumentValueCollectionAware(document, field);
  }

  private List<Place> places(List<Object> leading, Document document, Object position) {
    var later = new ArrayList<@Nullable Object>();
    for (int i = 1; i < fields.size(); i++) {
      var value = valueIn(document, fields.get(i));
      var hasPlace = Range.isOrdered(value);
      if (!hasPlace && Missing.isNeitherNullNorMissing(value)) usable = Math.min(usable, i);
      later.add(hasPlace ? value : null);
    }
    return leading.stream()
        .filter(Range::isOrdered)
        .map(
            value -> {
              var values = new ArrayList<@Nullable Object>(List.of(value));
              values.addAll(later);
              return new Place(values, 0, position);
            })
        .toList();
  }

  /** Null where those found would not be the first ones, or have no one place in the order. */
  synchronized @Nullable Walk walk(Document query, Document order) {
    var asked = reach(query);
    var reach = asked == null ? Reach.EVERYTHING : asked;
    // A list stands at its first or last element in an order, not at the one that is looked for.
    var byLeading = reach.fields() == 0 || order.containsKey(fields.getFirst());
    if (!unordered.isEmpty() || (leaves.lists() && byLeading)) return null;
    var told = order.isEmpty() ? Walk.WITHOUT_ORDER : reach.fields();
    var way = 0;
    var whole = true;
    for (var by : order.entrySet()) {
      if (fields.subList(0, reach.fields()).contains(by.getKey())) continue;
      var next = by.getValue() instanceof Number number ? Integer.signum(number.intValue()) : 0;
      whole = told < usable && fields.get(told).equals(by.getKey()) && (way == 0 || way == next);
      if (!whole) break;
      way = next;
      told++;
    }
    if (!whole && told == reach.fields()) return null;
    if (asked == null && way >= 0) return null; // what has no value would come first
    var parts = reach.in(places);
    var down = way < 0;
    return new Walk(
        down ? parts.stream().map(NavigableSet::descendingSet).toList() : parts,
        told,
        whole,
        asked != null,
        reach.fields());
  }

  @Override
  public synchronized boolean canHandle(Document query) {
    return reach(query) != null;
  }

  @Override
  public synchronized Iterable<Object> getPositions(Document query) {
    var found = new LinkedHashSet<Object>(); // one document may hold several of the values
    for (var part : Objects.requireNonNull(reach(query)).in(places)) {
      part.forEach(place -> found.add(place.id()));
    }
    found.addAll(unordered);
    return found;
  }

  /** How many documents a query would have to look at, counted no further than {@code enough}. */
  synchronized long count(Document query, long enough) {
    var parts = Objects.requireNonNull(reach(query)).in(places);
    return unordered.size() + parts.stream().flatMap(Set::stream).limit(enough).count();
  }

  private @Nullable Reach reach(Document query) {
    return Reach.of(Conditions.of(query), fields.subList(0, usable), leaves);
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
    return places.size() + unordered.size();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public synchronized void drop() {
    places.clear();
    unordered.clear();
  }
}
