package id.netral.local.asked;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Which fields a filter holds against what kind of condition, with {@code $and} laid flat. */
final class FilterShape {

  private FilterShape() {}

  static Document of(Map<String, ?> filter) {
    var shape = new Document();
    collect(filter, shape);
    return new Document(new TreeMap<>(shape)); // the order in which it was written means nothing
  }

  static void collect(Map<String, ?> filter, Document shape) {
    filter.forEach(
        (key, condition) -> {
          switch (key) {
            case "$and" -> parts(condition).forEach(part -> collect(part, shape));
            case "$or" ->
                shape.append(key, parts(condition).stream().map(FilterShape::of).toList());
            default -> add(shape, key, key.startsWith("$") ? "other" : kind(condition));
          }
        });
  }

  private static Collection<Map<String, ?>> parts(@Nullable Object list) {
    return list instanceof Collection<?> many
        ? many.stream().<Map<String, ?>>map(QueryShape::document).toList()
        : List.of();
  }

  private static void add(Document shape, String key, String kind) {
    var kinds = new TreeSet<String>();
    if (shape.getString(key) instanceof String before) {
      kinds.addAll(Arrays.asList(before.split(" ")));
    }
    kinds.addAll(Arrays.asList(kind.split(" ")));
    shape.append(key, String.join(" ", kinds));
  }

  private static String kind(@Nullable Object condition) {
    if (condition instanceof BsonRegularExpression pattern) {
      return regex(pattern.getPattern());
    }
    if (!(condition instanceof Map<?, ?> operators)
        || operators.isEmpty()
        || !String.valueOf(operators.keySet().iterator().next()).startsWith("$")) {
      return "eq";
    }
    var kinds = new TreeSet<String>();
    operators.forEach((operator, value) -> kinds.add(kind(String.valueOf(operator), value)));
    return String.join(" ", kinds);
  }

  private static String kind(String operator, @Nullable Object value) {
    return switch (operator) {
      case "$eq" -> "eq";
      case "$in" -> "in";
      case "$gt", "$gte", "$lt", "$lte" -> "range";
      case "$exists" -> Boolean.FALSE.equals(value) ? "missing" : "exists";
      case "$regex" -> regex(String.valueOf(value));
      case "$elemMatch" -> "element";
      case "$ne", "$nin", "$not" -> "not";
      default -> "other";
    };
  }

  /** Only what is tied to the start of a text is found by an index. */
  private static String regex(String pattern) {
    return pattern.startsWith("^") ? "prefix" : "regex";
  }
}
