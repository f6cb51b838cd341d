package id.netral.local.store;

import java.util.List;
import java.util.NavigableSet;

/**
 * Places of an index in the order asked for.
 *
 * @param parts each in its order
 * @param told so many of the first values tell the order; those that share them may change places
 * @param whole the order is that asked for, to its last field
 * @param all nothing that is asked for lies elsewhere
 * @param bound so many of the first fields have one value in each part
 */
record Walk(List<NavigableSet<Place>> parts, int told, boolean whole, boolean all, int bound) {

  /** As {@code told}: any will do. */
  static final int WITHOUT_ORDER = Integer.MAX_VALUE;
}
