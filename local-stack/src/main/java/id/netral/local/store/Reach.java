package id.netral.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of an index of several fields that a query can match: one for each combination of
 * single values that it asks the first fields for, narrowed by a range of the next.
 *
 * @param fields how many fields have one value in each stretch
 */
record Reach(List<List<@Nullable Object>> beginnings, int fields, Range.@Nullable Between next) {

  private static final int MOST_STRETCHES = 64;
  // Whether a later field is there at all is not told apart.
  private static final Range.Leaves LATER = new Range.Leaves(false, true);

  static final Reach EVERYTHING = new Reach(List.of(List.of()), 0, null);

  /** Null where the index cannot tell what matches. */
  static @Nullable Reach of(Document conditions, List<String> fields, Range.Leaves leaves) {
    if (fields.isEmpty() || !conditions.containsKey(fields.getFirst())) return null;
    var leading = Range.of(conditions.get(fields.getFirst()), leaves);
    if (leading == null) return null;
    var reach = EVERYTHING.narrowed(leading);
    for (int i = 1; reach.fields == i && i < fields.size(); i++) {
      var range =
          conditions.containsKey(fields.get(i))
              ? Range.of(conditions.get(fields.get(i)), LATER)
              : null;
      if (range != null) reach = reach.narrowed(range);
    }
    return reach;
  }

  private Reach narrowed(Range range) {
    return switch (range) {
      case Range.Present _ -> this;
      case Range.Between between -> new Reach(beginnings, fields, between);
      case Range.AnyOf(var values) -> {
        var each = new TreeSet<Object>(Order.OF_FIELDS);
        each.addAll(values);
        if (fields > 0 && beginnings.size() * each.size() > MOST_STRETCHES) yield this;
        var longer =
            beginnings.stream()
                .flatMap(begun -> each.stream().map(value -> Place.longer(begun, value)))
                .toList();
        yield new Reach(longer, fields + 1, null);
      }
    };
  }

  List<NavigableSet<Place>> in(NavigableSet<Place> index) {
    return beginnings.stream().map(begun -> stretch(index, begun)).toList();
  }

  private NavigableSet<Place> stretch(NavigableSet<Place> index, List<@Nullable Object> begun) {
    var from = next == null ? null : next.from();
    var to = next == null ? null : next.to();
    var low = Place.below(from == null ? begun : Place.longer(begun, from));
    var high = Place.above(to == null ? begun : Place.longer(begun, to));
    return low.compareTo(high) > 0
        ? Collections.emptyNavigableSet()
        : index.subSet(low, false, high, false);
  }
}
