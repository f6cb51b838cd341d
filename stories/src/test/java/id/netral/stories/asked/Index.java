package id.netral.stories.asked;

import java.util.List;
import org.bson.Document;

/** One index as MongoDB lists it. */
public record Index(String name, List<Key> keys, boolean unique, boolean sparse) {

  record Key(String field, int direction) {}

  static Index of(Document listed) {
    var keys = listed.get("key", Document.class);
    return new Index(
        listed.getString("name"),
        keys.keySet().stream()
            .map(field -> new Key(field, keys.get(field, Number.class).intValue()))
            .toList(),
        listed.getBoolean("unique", false) || keys.containsKey("_id") && keys.size() == 1,
        listed.getBoolean("sparse", false));
  }

  /** As a page names it. */
  public String text() {
    return String.join(", ", keys.stream().map(k -> Shape.way(k.field(), k.direction())).toList());
  }
}
