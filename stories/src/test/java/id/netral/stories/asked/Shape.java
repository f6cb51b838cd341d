package id.netral.stories.asked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/**
 * One kind of question to one collection.
 *
 * @param in database and collection
 * @param filter fields and kinds of conditions
 * @param sort fields and directions, in order
 * @param by the fields by which a pipeline groups
 * @param then names of the stages of a pipeline after those that an index may serve
 */
public record Shape(
    String in,
    String asks,
    Map<String, String> filter,
    List<Map<String, String>> or,
    Map<String, Integer> sort,
    boolean limited,
    boolean many,
    List<String> by,
    List<String> then) {

  private static final String OR = "$or";

  static Shape of(Document line) {
    return new Shape(
        line.getString("in"),
        line.getString("asks"),
        kinds(line.get("filter", Document.class)),
        line.get("filter", Document.class).getList(OR, Document.class, List.of()).stream()
            .map(Shape::kinds)
            .toList(),
        sort(line.get("sort", new Document())),
        line.getBoolean("limited", false),
        line.getBoolean("many", false),
        line.getList("by", String.class, List.of()),
        line.getList("then", String.class, List.of()));
  }

  private static Map<String, String> kinds(Document filter) {
    var kinds = new java.util.LinkedHashMap<String, String>();
    filter.keySet().stream().filter(k -> !k.equals(OR)).forEach(k -> kinds.put(k, kind(filter, k)));
    return kinds;
  }

  private static String kind(Document filter, String field) {
    return filter.getString(field);
  }

  private static Map<String, Integer> sort(Document sort) {
    var keys = new java.util.LinkedHashMap<String, Integer>();
    sort.keySet().forEach(key -> keys.put(key, sort.getInteger(key)));
    return keys;
  }

  /** Whether a condition on this field leads to keys of an index. */
  boolean leadsBy(String field, Set<String> kinds) {
    return List.of(filter.getOrDefault(field, "").split(" ")).stream().anyMatch(kinds::contains);
  }

  /** The question without where it was asked. */
  public String text() {
    var words = new ArrayList<>(List.of(asks));
    if (many) words.add("many");
    words.add(text(filter));
    if (!or.isEmpty()) {
      words.add("and (" + String.join(" or ", or.stream().map(Shape::text).toList()) + ")");
    }
    if (!sort.isEmpty()) {
      words.add("sorted by");
      words.add(
          String.join(
              ", ", sort.entrySet().stream().map(e -> way(e.getKey(), e.getValue())).toList()));
    }
    if (limited) words.add("limited");
    if (!then.isEmpty()) words.add("then " + String.join(" ", then));
    if (!by.isEmpty()) words.add("by " + String.join(", ", by));
    return String.join(" ", words);
  }

  static String way(String field, int direction) {
    return direction < 0 ? field + " down" : field;
  }

  private static String text(Map<String, String> filter) {
    return filter.isEmpty()
        ? "all"
        : String.join(
            ", ",
            filter.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue().replace("eq", "="))
                .toList());
  }
}
