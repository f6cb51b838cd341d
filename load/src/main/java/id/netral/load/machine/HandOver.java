package id.netral.load.machine;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import id.netral.load.people.Ports;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;
import org.bson.Document;

/**
 * From the sender's entry to the hearer's entry of the same announcement, in milliseconds, read
 * from the histories of both. The sender's hour is when its act began, so its own write counts in.
 */
public final class HandOver {

  private static final int AT_ONCE = 200;
  private static final String HISTORY = "history";

  private record Place(String agency, String collection, String before, String after) {
    String id(String report) {
      return before + report + after;
    }
  }

  private static final List<Place> PLACES =
      List.of(
          new Place("reports", "reports", "", ""),
          new Place("investigation", "cases", "", ""),
          new Place("sanction", "proceedings", "", "-1"),
          new Place("notification", "notices", "reports-", ""),
          new Place("notification", "notices", "investigation-", ""),
          new Place("notification", "notices", "sanction-", "-1"));

  private record Sent(String sender, long at) {}

  private final Map<String, Sent> sent = new HashMap<>();
  private final Map<String, Histogram> took = new TreeMap<>();
  private int unheard;

  private HandOver() {}

  /** Of all announcements in the files of these reports. */
  public static HandOver of(Ports at, Collection<String> reports) {
    var found = new HandOver();
    try (var store = MongoClients.create(at.store())) {
      for (var place : PLACES) {
        each(store, place, reports, file -> found.sends(place, file));
      }
      for (var place : PLACES) {
        each(store, place, reports, file -> found.hears(place, file));
      }
    }
    found.unheard = found.sent.size();
    return found;
  }

  /** By way: who told whom. */
  public Map<String, Histogram> took() {
    return took;
  }

  /** Announcements that had not been heard when this was read. */
  public int unheard() {
    return unheard;
  }

  private static void each(
      MongoClient store, Place place, Collection<String> reports, Consumer<Document> then) {
    var ids = reports.stream().map(place::id).toList();
    var files = store.getDatabase(place.agency()).getCollection(place.collection());
    for (int i = 0; i < ids.size(); i += AT_ONCE) {
      files
          .find(Filters.in("_id", ids.subList(i, Math.min(ids.size(), i + AT_ONCE))))
          .projection(Projections.include("_id", HISTORY))
          .forEach(then);
    }
  }

  private void sends(Place place, Document file) {
    var own = place.agency() + "/" + file.getString("_id");
    for (var entry : file.getList(HISTORY, Document.class, List.of())) {
      for (var what : entry.getList("announces", Document.class, List.of())) {
        // Results of notices have no hearer yet, and what stays inside has no way to go.
        if (!what.getString("topic").matches("inside|notice-results.*")) {
          var to = what.get("to", Document.class);
          sent.put(
              key(own, to.getString("file"), to.get("n", Number.class)),
              new Sent(place.agency(), at(entry)));
        }
      }
    }
  }

  private void hears(Place place, Document file) {
    for (var entry : file.getList(HISTORY, Document.class, List.of())) {
      var cause = entry.get("cause", Document.class);
      if (cause == null || !"announcement".equals(cause.getString("kind"))) {
        continue;
      }
      var key = key(cause.getString("from"), file.getString("_id"), cause.get("n", Number.class));
      var before = sent.remove(key);
      if (before != null) {
        took.computeIfAbsent(before.sender() + " → " + place.agency(), _ -> new Histogram(3))
            .recordValue(Math.max(0, at(entry) - before.at()));
      }
    }
  }

  private static String key(String from, String to, Number n) {
    return from + " " + to + " " + n.longValue();
  }

  private static long at(Document entry) {
    return entry.get("at", Date.class).getTime();
  }

  /** All ways together. */
  public Histogram all() {
    var all = new Histogram(3);
    new ArrayList<>(took.values()).forEach(all::add);
    return all;
  }
}
