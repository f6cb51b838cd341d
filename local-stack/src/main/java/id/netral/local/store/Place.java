package id.netral.local.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a document stands in an index of several fields, or a bound of a stretch of it.
 *
 * @param values in the order of the fields, of a bound the first few only; null comes first
 * @param side below (-1) or above (1) all that begins with these values; 0 for a document
 * @param id of the document; null in a bound
 */
record Place(List<@Nullable Object> values, int side, @Nullable Object id)
    implements Comparable<Place> {

  private static final Order ASCENDING = Order.OF_FIELDS;

  static Place below(List<@Nullable Object> values) {
    return new Place(values, -1, null);
  }

  static Place above(List<@Nullable Object> values) {
    return new Place(values, 1, null);
  }

  @Override
  public int compareTo(Place other) {
    var common = sharedWith(other);
    if (common < Math.min(values.size(), other.values.size())) {
      return ASCENDING.compare(values.get(common), other.values.get(common));
    }
    return side != other.side || id == null
        ? Integer.compare(side, other.side)
        : ASCENDING.compare(id, other.id);
  }

  /** How many of the first values are the same. */
  int sharedWith(Place other) {
    var most = Math.min(values.size(), other.values.size());
    for (int i = 0; i < most; i++) {
      if (ASCENDING.compare(values.get(i), other.values.get(i)) != 0) return i;
    }
    return most;
  }

  /** These values and one more. */
  static List<@Nullable Object> longer(List<@Nullable Object> values, @Nullable Object next) {
    var all = new ArrayList<>(values);
    all.add(next);
    return all;
  }
}
