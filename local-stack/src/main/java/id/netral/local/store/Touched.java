package id.netral.local.store;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an update touches of a document. The library copies and compares a document whole, several
 * times, for each update; a case file grows by one entry at its end. So it is given the touched
 * fields alone, and what came of them is laid over the rest.
 *
 * @param fields the top-level fields that the update or an index looks at
 * @param grown lists that only get longer: of these not even the elements are given
 */
record Touched(Set<String> fields, Set<String> grown) {

  private static final Set<String> UNDERSTOOD =
      Set.of("$set", "$unset", "$push", "$inc", "$max", "$min");

  /** Null where the library had better see the whole document. */
  static @Nullable Touched by(Document update, List<? extends Index<?>> indexes) {
    if (indexes.isEmpty()) return null; // it would be found again by all that is in it
    var fields = new HashSet<String>();
    var grown = new HashSet<String>();
    fields.add("_id");
    for (var operator : update.entrySet()) {
      if (!UNDERSTOOD.contains(operator.getKey())
          || !(operator.getValue() instanceof Document changes)) {
        return null;
      }
      for (var change : changes.entrySet()) {
        if (change.getKey().contains("$")) return null;
        var isGrown = operator.getKey().equals("$push") && isAtTheEnd(change.getValue());
        (isGrown && !change.getKey().contains(".") ? grown : fields).add(first(change.getKey()));
      }
    }
    for (var index : indexes) index.getKeys().forEach(key -> fields.add(first(key.getKey())));
    grown.removeAll(fields);
    fields.addAll(grown);
    return new Touched(fields, grown);
  }

  private static boolean isAtTheEnd(Object pushed) {
    return !(pushed instanceof Document how)
        || how.keySet().stream().noneMatch(key -> key.startsWith("$"))
        || how.keySet().equals(Set.of("$each"));
  }

  private static String first(String path) {
    var dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  Document of(Document whole) {
    var part = new Document();
    for (var field : whole.entrySet()) {
      if (!fields.contains(field.getKey())) continue;
      var isGrown = grown.contains(field.getKey()) && field.getValue() instanceof Collection<?>;
      part.put(field.getKey(), isGrown ? new ArrayList<>() : field.getValue());
    }
    return part;
  }

  /** The whole document after its touched part has changed. */
  Document over(Document whole, Document part) {
    var next = whole.clone();
    next.keySet().removeIf(field -> fields.contains(field) && !part.containsKey(field));
    for (var field : part.entrySet()) {
      var isGrown = grown.contains(field.getKey());
      next.put(
          field.getKey(),
          isGrown && whole.get(field.getKey()) instanceof Collection<?> before
              ? longer(before, (Collection<?>) field.getValue())
              : field.getValue());
    }
    return next;
  }

  private static List<Object> longer(Collection<?> before, Collection<?> added) {
    var all = new ArrayList<Object>(before.size() + added.size());
    all.addAll(before);
    all.addAll(added);
    return all;
  }
}
