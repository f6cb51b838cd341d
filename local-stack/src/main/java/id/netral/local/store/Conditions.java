package id.netral.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What a query demands of every match, with {@code $and} laid flat. */
final class Conditions {

  private Conditions() {}

  /** Leaving a demand out is safe: every hit is held against the whole query afterwards. */
  static Document of(Document query) {
    var flat = new Document();
    collect(query, flat);
    return flat;
  }

  private static void collect(Document query, Document flat) {
    for (var entry : query.entrySet()) {
      if (entry.getKey().equals("$and") && entry.getValue() instanceof Collection<?> parts) {
        for (var part : parts) {
          if (part instanceof Document document) collect(document, flat);
        }
      } else if (!entry.getKey().startsWith("$")) {
        var known = flat.containsKey(entry.getKey());
        var before = flat.get(entry.getKey());
        flat.put(entry.getKey(), known ? both(before, entry.getValue()) : entry.getValue());
      }
    }
  }

  /** Two bounds of one field; of anything else the first. */
  private static @Nullable Object both(@Nullable Object first, @Nullable Object second) {
    if (!(first instanceof Document one && second instanceof Document other)) return first;
    var both = one.clone();
    other.forEach(both::putIfAbsent);
    return both;
  }
}
