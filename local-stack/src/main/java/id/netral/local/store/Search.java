package id.netral.local.store;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a query has to look: where the index that leaves the fewest documents points, or along an
 * index that has them in the order asked for. It may name too many documents, never too few, and
 * names them in the order of a scan.
 */
final class Search {

  private static final String ID = "_id";
  // Going in order is given up when a search by condition would have been done with less.
  private static final int PART_TRIED_IN_ORDER = 4;

  private final MVMap<Object, Document> documents;
  private final List<Index<Object>> indexes;
  private final Document query;
  private final Predicate<Document> matches;

  Search(
      MVMap<Object, Document> documents,
      List<Index<Object>> indexes,
      Document query,
      Predicate<Document> matches) {
    this.documents = documents;
    this.indexes = indexes;
    this.query = query;
    this.matches = matches;
  }

  /**
   * Null where every document must be looked at.
   *
   * @param enough how many matches are wanted at most, the first ones in order; 0 for all
   */
  @Nullable Stream<Document> candidates(@Nullable Document orderBy, int enough) {
    var order = orderBy == null ? new Document() : orderBy;
    for (var index : indexes) {
      if (!(index instanceof SortedIndex) && index.canHandle(query)) return at(index);
    }
    var straight = enough <= 0 ? null : straight(order, enough);
    if (straight != null) return straight.stream();
    SortedIndex best = null;
    var fewest = documents.sizeAsLong();
    for (var index : indexes) {
      if (!(index instanceof SortedIndex sorted) || !sorted.canHandle(query)) continue;
      var found = sorted.count(query, fewest);
      if (best == null || found < fewest) {
        best = sorted;
        fewest = found;
      }
    }
    var first = enough <= 0 ? null : first(order, enough, fewest / PART_TRIED_IN_ORDER);
    if (first != null) return first.stream();
    return best == null ? byId() : at(best);
  }

  /** The first matches along the index that binds most fields and has them in the order. */
  private @Nullable List<Document> straight(Document order, int enough) {
    Walk best = null;
    for (var index : indexes) {
      var walk = index instanceof SortedIndex sorted ? sorted.walk(query, order) : null;
      if (walk == null || !walk.whole() || !walk.all()) continue;
      if (best == null || walk.bound() > best.bound()) best = walk;
    }
    return best == null ? null : first(best, enough, Long.MAX_VALUE);
  }

  private Stream<Document> at(Index<Object> index) {
    var ids = new TreeSet<Object>(Order.OF_KEYS);
    index.getPositions(query).forEach(ids::add);
    return ids.stream().map(documents::get);
  }

  private @Nullable Stream<Document> byId() {
    var range = idRange();
    if (range == null) return null;
    var ids = documents.cursor(range.from(), range.to(), false);
    return Stream.generate(() -> ids.hasNext() && ids.next() != null ? ids.getValue() : null)
        .takeWhile(document -> document != null);
  }

  private Range.@Nullable Between idRange() {
    var condition = Conditions.of(query).get(ID);
    return Range.of(condition, Range.Leaves.NOTHING) instanceof Range.Between between
        ? between
        : null;
  }

  /** The first matches in order with all that share the last one's place; null if that is long. */
  private @Nullable List<Document> first(Document order, int enough, long most) {
    if (order.isEmpty() || most < enough) return null;
    var leading = order.entrySet().iterator().next();
    if (leading.getKey().equals(ID) && leading.getValue() instanceof Number way) {
      return firstById(way.intValue() > 0, enough, most);
    }
    for (var index : indexes) {
      var walk = index instanceof SortedIndex sorted ? sorted.walk(query, order) : null;
      if (walk != null) return first(walk, enough, most);
    }
    return null;
  }

  private @Nullable List<Document> firstById(boolean ascending, int enough, long most) {
    var range = idRange();
    var from = range == null ? null : range.from();
    var to = range == null ? null : range.to();
    var ids = documents.cursor(ascending ? from : to, ascending ? to : from, !ascending);
    var found = new ArrayList<Document>();
    for (var looked = 0; ids.hasNext() && found.size() < enough; looked++) {
      if (looked == most) return null;
      ids.next();
      if (matches.test(ids.getValue())) found.add(ids.getValue());
    }
    return found;
  }

  private @Nullable List<Document> first(Walk walk, int enough, long most) {
    var found = new TreeMap<Object, Document>(Order.OF_KEYS);
    var looked = 0L;
    for (var part : walk.parts()) {
      if (walk.told() == Walk.WITHOUT_ORDER && found.size() >= enough) break;
      Place last = null;
      var inPart = 0;
      for (var place : part) {
        if (last != null && inPart >= enough && last.sharedWith(place) < walk.told()) break;
        if (looked++ == most) return null;
        var id = Objects.requireNonNull(place.id());
        var document = found.containsKey(id) ? found.get(id) : documents.get(id);
        if (!found.containsKey(id) && !matches.test(document)) continue;
        found.put(id, document);
        last = place;
        inPart++;
      }
    }
    return found.size() >= enough || walk.all() ? List.copyOf(found.values()) : null;
  }
}
