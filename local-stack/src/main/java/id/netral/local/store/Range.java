package id.netral.local.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

  /** What has a value at all. */
  record Present() implements Range {}

  /** What an index leaves out, or holds more than once. */
  record Leaves(boolean lists, boolean nulls) {

    static final Leaves NOTHING = new Leaves(false, false);
  }

  /** Null where only a scan gives the right answer: null, lists, patterns, negations. */
  static @Nullable Range of(@Nullable Object condition, Leaves leaves) {
    if (!(condition instanceof Document operators)) {
      return isOrdered(condition) ? new AnyOf(List.of(Objects.requireNonNull(condition))) : null;
    }
    if (operators.containsKey("$eq")) {
      return operators.get("$eq") instanceof Document ? null : of(operators.get("$eq"), leaves);
    }
    if (operators.get("$in") instanceof Collection<?> values) {
      return values.stream().allMatch(Range::isOrdered) ? new AnyOf(new ArrayList<>(values)) : null;
    }
    var between = between(operators, leaves);
    return between == null && isPresent(operators, leaves) ? new Present() : between;
  }

  private static @Nullable Range between(Document operators, Leaves leaves) {
    var from = operators.containsKey("$gt") ? operators.get("$gt") : operators.get("$gte");
    var to = operators.containsKey("$lt") ? operators.get("$lt") : operators.get("$lte");
    if (!isOrdered(from) && !isOrdered(to)) return null;
    // One element of a list may meet one bound and another the other: use one bound only.
    return new Between(
        isOrdered(from) ? from : null,
        isOrdered(to) && !(leaves.lists() && isOrdered(from)) ? to : null);
  }

  /** Null is a value too, and so is an empty list; neither has a place in the index. */
  private static boolean isPresent(Document operators, Leaves leaves) {
    return operators.containsKey("$exists")
        && Utils.isTrue(operators.get("$exists"))
        && !leaves.lists()
        && !leaves.nulls();
  }

  default Iterable<Set<Object>> of(NavigableMap<Object, Set<Object>> index) {
    return this instanceof AnyOf(var values)
        ? values.stream().map(index::get).filter(Objects::nonNull).toList()
        : within(index).values();
  }

  /** One stretch of the index; of single values the whole. */
  default NavigableMap<Object, Set<Object>> within(NavigableMap<Object, Set<Object>> index) {
    return switch (this) {
      case AnyOf _, Present _ -> index;
      case Between(var from, var to) -> {
        if (from == null) yield index.headMap(Objects.requireNonNull(to), true);
        if (to == null) yield index.tailMap(from, true);
        if (ValueComparator.asc().compare(from, to) > 0) yield Collections.emptyNavigableMap();
        yield index.subMap(from, true, to, true);
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
