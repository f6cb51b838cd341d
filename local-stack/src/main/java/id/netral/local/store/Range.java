package id.netral.local.store;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of an ordered index that a condition on its field can match. */
sealed interface Range {

  record AnyOf(List<Object> values) implements Range {}

  record Between(@Nullable Object from, @Nullable Object to) implements Range {}

  /** Null where only a scan gives the right answer: null, lists, patterns, negations. */
  static @Nullable Range of(@Nullable Object condition, boolean fieldHoldsLists) {
    if (!(condition instanceof Document operators)) {
      return isOrdered(condition) ? new AnyOf(List.of(Objects.requireNonNull(condition))) : null;
    }
    if (operators.containsKey("$eq")) {
      return operators.get("$eq") instanceof Document ? null : of(operators.get("$eq"), false);
    }
    if (operators.get("$in") instanceof Collection<?> values) {
      return values.stream().allMatch(Range::isOrdered) ? new AnyOf(new ArrayList<>(values)) : null;
    }
    var from = operators.containsKey("$gt") ? operators.get("$gt") : operators.get("$gte");
    var to = operators.containsKey("$lt") ? operators.get("$lt") : operators.get("$lte");
    if (isOrdered(from) || isOrdered(to)) {
      // One element of a list may meet one bound and another the other: use one bound only.
      return new Between(
          isOrdered(from) ? from : null,
          isOrdered(to) && !(fieldHoldsLists && isOrdered(from)) ? to : null);
    }
    return null;
  }

  default Iterable<Set<Object>> of(NavigableMap<Object, Set<Object>> index) {
    return switch (this) {
      case AnyOf(var values) -> values.stream().map(index::get).filter(Objects::nonNull).toList();
      case Between(var from, var to) -> {
        if (from == null) yield index.headMap(Objects.requireNonNull(to), true).values();
        if (to == null) yield index.tailMap(from, true).values();
        if (ValueComparator.asc().compare(from, to) > 0) yield List.of();
        yield index.subMap(from, true, to, true).values();
      }
    };
  }

  static boolean isOrdered(@Nullable Object value) {
    return switch (value) {
      case Number _, String _, Instant _, Boolean _, ObjectId _, UUID _ -> true;
      case null, default -> false;
    };
  }
}
