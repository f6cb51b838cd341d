package id.netral.casefile.comparing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import id.netral.casefile.CaseFileStore;
import id.netral.casefile.comparing.Question.Pair;
import id.netral.casefile.comparing.Question.UpTo;
import id.netral.casefile.history.Stored;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The hearer's side: what the files kept here have heard, and nothing else of them. */
final class HeardPairs {

  private static final Bson HEARD = Projections.include("heard");

  private final CaseFileStore store;

  HeardPairs(CaseFileStore store) {
    this.store = store;
  }

  /** One answer per pair, in the order asked. */
  List<UpTo> of(String sender, List<Pair> pairs) {
    var files = pairs.stream().map(Pair::to).distinct().toList();
    Map<Pair, UpTo> known = new HashMap<>();
    for (var outbox : store.outboxes()) {
      var found = outbox.collection().find(in("_id", files)).limit(Math.max(1, files.size()));
      for (var file : found.projection(HEARD)) {
        heard(sender, file)
            .forEach(up -> known.merge(new Pair(up.from(), up.to()), up, HeardPairs::further));
      }
    }
    return pairs.stream().map(p -> known.getOrDefault(p, UpTo.nothing(p))).toList();
  }

  /**
   * All that was heard of this sender, file by file.
   *
   * @param after what the page before gave as next; empty for the first
   */
  Question.Page all(String sender, String after) {
    var kinds = store.outboxes();
    var split = after.indexOf('/');
    var kind = split < 0 ? 0 : Integer.parseInt(after.substring(0, split));
    if (kind < 0 || kind >= kinds.size()) {
      return new Question.Page(List.of(), "");
    }
    var page =
        kinds
            .get(kind)
            .collection()
            .find(and(gt("_id", after.substring(split + 1)), said(sender)))
            .projection(HEARD)
            .sort(Sorts.ascending("_id"))
            .limit(Question.MOST)
            .into(new ArrayList<>());
    var pairs = page.stream().flatMap(file -> heard(sender, file).stream()).toList();
    if (page.size() == Question.MOST) {
      return new Question.Page(pairs, kind + "/" + page.getLast().getString("_id"));
    }
    return new Question.Page(pairs, kind + 1 < kinds.size() ? kind + 1 + "/" : "");
  }

  /** Pairs are kept as sender/file: all between "sender/" and the character after the slash. */
  private static Bson said(String sender) {
    return elemMatch("heard", and(gte("from", sender + "/"), lt("from", sender + "0")));
  }

  private static List<UpTo> heard(String sender, Document file) {
    return new Stored(file)
        .heard().stream()
            .filter(h -> h.getString("from").startsWith(sender + "/"))
            .map(
                h ->
                    new UpTo(
                        h.getString("from").substring(sender.length() + 1),
                        file.getString("_id"),
                        Stored.number(h.get("n")),
                        h.getString("hash")))
            .toList();
  }

  private static UpTo further(UpTo one, UpTo other) {
    return one.n() >= other.n() ? one : other;
  }
}
