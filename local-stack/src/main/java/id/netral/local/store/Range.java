package id.netral.local.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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

  static boolean isOrdered(@Nullable Object value) {
    return switch (value) {
      case Number _, String _, Instant _, Boolean _, ObjectId _, UUID _ -> true;
      case null, default -> false;
    };
  }
}
