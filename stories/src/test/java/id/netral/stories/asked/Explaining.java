package id.netral.stories.asked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which index explains a question, by what MongoDB documents: equality on the leading fields, then
 * the fields of the order or one range; an order is read from an index or it is sorted in memory.
 */
final class Explaining {

  private static final Set<String> POINTS = Set.of("eq", "in");
  private static final Set<String> BOUNDS = Set.of("eq", "in", "range", "prefix");

  private final Shape shape;
  private final List<Index> indexes;

  Explaining(Shape shape, List<Index> indexes) {
    this.shape = shape;
    this.indexes = indexes;
  }

  /** The index that serves best; for alternatives, those of each. */
  List<Index> by() {
    var one = best();
    if (one.isPresent()) {
      return List.of(one.get());
    }
    var each = new ArrayList<Index>();
    for (var branch : shape.or()) {
      new Explaining(with(branch), indexes).best().ifPresent(each::add);
    }
    return !each.isEmpty() && each.size() == shape.or().size() ? each : List.of();
  }

  private Shape with(Map<String, String> branch) {
    return new Shape(
        shape.in(),
        shape.asks(),
        branch,
        List.of(),
        shape.sort(),
        shape.limited(),
        shape.many(),
        shape.by(),
        shape.then());
  }

  /** Reads one document, or none: no limit says more. */
  boolean isByUniqueKey() {
    return indexes.stream()
        .filter(Index::unique)
        .anyMatch(
            index -> index.keys().stream().allMatch(k -> shape.leadsBy(k.field(), Set.of("eq"))));
  }

  private Optional<Index> best() {
    return indexes.stream()
        .filter(this::finds)
        .filter(index -> isByUniqueKey() || shape.sort().isEmpty() || inOrder(index))
        .max(
            Comparator.comparingInt((Index i) -> covers(i) ? 1 : 0)
                .thenComparingInt(this::fields)
                .thenComparing(index -> -index.keys().size())
                .thenComparing(Index::text)); // as good as each other: the page needs one
  }

  private boolean finds(Index index) {
    var leading = index.keys().getFirst().field();
    return shape.leadsBy(leading, BOUNDS)
        || (index.sparse() && shape.leadsBy(leading, Set.of("exists")))
        || (shape.limited() && !shape.sort().isEmpty() && shape.filter().isEmpty());
  }

  /** Whether a group can be made without looking at a document. */
  private boolean covers(Index index) {
    var held = index.keys().stream().map(Index.Key::field).toList();
    return !shape.by().isEmpty()
        && held.containsAll(shape.by())
        && held.containsAll(shape.filter().keySet());
  }

  /** How many leading fields narrow what is looked at. */
  private int fields(Index index) {
    var points = points(index);
    var next = points < index.keys().size() ? index.keys().get(points).field() : "";
    return shape.leadsBy(next, BOUNDS) ? 2 * points + 1 : 2 * points;
  }

  private int points(Index index) {
    var points = 0;
    while (points < index.keys().size()
        && shape.leadsBy(index.keys().get(points).field(), POINTS)) {
      points++;
    }
    return points;
  }

  /** Whether the keys after those held equal go the way of the order, all forth or all back. */
  private boolean inOrder(Index index) {
    var order = List.copyOf(shape.sort().entrySet());
    var points = points(index);
    for (int from = 0; from <= points; from++) {
      if (goes(index, from, order)) {
        return true;
      }
    }
    return false;
  }

  private static boolean goes(Index index, int from, List<Map.Entry<String, Integer>> order) {
    if (from + order.size() > index.keys().size()) {
      return false;
    }
    var turn = order.getFirst().getValue() * index.keys().get(from).direction();
    for (int i = 0; i < order.size(); i++) {
      var key = index.keys().get(from + i);
      if (!key.field().equals(order.get(i).getKey())
          || key.direction() * turn != order.get(i).getValue()) {
        return false;
      }
    }
    return true;
  }
}
