package id.netral.local.asked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The shape of what a command looks for: fields and kinds of conditions, never a value. */
final class QueryShape {

  private QueryShape() {}

  /** None for a command that looks for nothing, several for one with several statements. */
  static List<Document> of(Map<String, ?> command) {
    var name = command.keySet().iterator().next();
    return switch (name) {
      case "find" -> List.of(found(command));
      case "count", "distinct", "findAndModify" ->
          List.of(shape(command).append("filter", FilterShape.of(document(command.get("query")))));
      case "aggregate" -> aggregatedAll(command);
      case "update" -> statements(command, "updates", s -> Boolean.TRUE.equals(s.get("multi")));
      case "delete" -> statements(command, "deletes", s -> number(s.get("limit")) == 0);
      default -> List.of();
    };
  }

  private static Document shape(Map<String, ?> command) {
    var name = command.keySet().iterator().next();
    return new Document("in", command.get("$db") + "." + command.get(name)).append("asks", name);
  }

  private static Document found(Map<String, ?> command) {
    var shape = shape(command).append("filter", FilterShape.of(document(command.get("filter"))));
    sorted(shape, command.get("sort"));
    return limited(shape, number(command.get("limit")) != 0);
  }

  private interface Many {
    boolean is(Map<String, ?> statement);
  }

  private static List<Document> statements(Map<String, ?> command, String field, Many many) {
    var shapes = new ArrayList<Document>();
    for (var statement :
        (Collection<?>) Objects.requireNonNullElse(command.get(field), List.of())) {
      var one = document(statement);
      var shape = shape(command).append("filter", FilterShape.of(document(one.get("q"))));
      shapes.add(many.is(one) ? shape.append("many", true) : shape);
    }
    return shapes;
  }

  /** A pipeline and those that it is united with. */
  private static List<Document> aggregatedAll(Map<String, ?> command) {
    var shapes = new ArrayList<Document>(List.of(aggregated(command)));
    for (var stage : stages(command)) {
      var union = document(stage.get("$unionWith"));
      if (!union.isEmpty()) {
        var other = new LinkedHashMap<String, Object>(Map.of("aggregate", union.get("coll")));
        other.put("pipeline", union.get("pipeline"));
        other.put("$db", command.get("$db"));
        shapes.addAll(aggregatedAll(other));
      }
    }
    return shapes.stream().distinct().toList();
  }

  private static List<Map<String, ?>> stages(Map<String, ?> command) {
    var stages = (Collection<?>) Objects.requireNonNullElse(command.get("pipeline"), List.of());
    return stages.stream().<Map<String, ?>>map(QueryShape::document).toList();
  }

  /** An index serves what stands at the head of a pipeline; of the rest only the names are told. */
  private static Document aggregated(Map<String, ?> command) {
    var filter = new Document();
    var shape = shape(command).append("filter", filter);
    var then = new ArrayList<String>();
    for (var stage : stages(command)) {
      var name = stage.keySet().iterator().next();
      switch (then.isEmpty() || name.equals("$unionWith") ? name : "") {
        case "$match" -> FilterShape.collect(document(stage.get(name)), filter);
        case "$sort" -> sorted(shape, stage.get(name));
        case "$limit" -> limited(shape, true);
        case "$unionWith" -> {}
        default -> {
          then.add(name);
          grouped(shape, name, stage);
        }
      }
    }
    return shape.append("then", then);
  }

  /** The fields by which a group is made: with them in the index no document is looked at. */
  private static void grouped(Document shape, String name, Map<String, ?> stage) {
    if (name.equals("$group")) {
      var by = document(stage.get(name)).get("_id");
      var fields = by instanceof Map<?, ?> many ? many.values() : Arrays.asList(by);
      var named = fields.stream().map(String::valueOf).filter(f -> f.startsWith("$")).toList();
      if (!named.isEmpty()) {
        shape.append("by", named.stream().map(f -> f.substring(1)).toList());
      }
    }
  }

  private static void sorted(Document shape, @Nullable Object sort) {
    var keys = document(sort);
    if (!keys.isEmpty()) {
      var order = new Document();
      keys.forEach((key, way) -> order.append(key, number(way)));
      shape.append("sort", order);
    }
  }

  private static Document limited(Document shape, boolean is) {
    return is ? shape.append("limited", true) : shape;
  }

  private static int number(@Nullable Object value) {
    return value instanceof Number number ? number.intValue() : 0;
  }

  @SuppressWarnings("unchecked")
  static Map<String, ?> document(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, ?>) map : Map.of();
  }
}
