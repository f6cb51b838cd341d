package id.netral.local.store;

import de.bwaldvogel.mongo.backend.ValueComparator;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** MongoDB's order of values: what keys are made of first, without going through all types. */
final class Order implements Comparator<@Nullable Object> {

  /** A list stands where its first element would. */
  static final Order OF_FIELDS = new Order(ValueComparator.asc());

  static final Order OF_KEYS = new Order(ValueComparator.ascWithoutListHandling());

  private final ValueComparator all;

  private Order(ValueComparator all) {
    this.all = all;
  }

  @Override
  public int compare(@Nullable Object left, @Nullable Object right) {
    if (left instanceof String a && right instanceof String b) return a.compareTo(b);
    if (left instanceof Instant a && right instanceof Instant b) return a.compareTo(b);
    return all.compare(left, right);
  }
}
