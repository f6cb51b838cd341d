package id.netral.casefile.counting;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.unionWith;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * How many documents fit each of several conditions, counted no further than a reader cares: what
 * it costs must not grow with what an office has ever done.
 */
public final class Counts {

  /** No count is higher: this one stands for as many or more. */
  public static final int MOST = 100;

  private Counts() {}

  /**
   * One question to the store.
   *
   * @param conditions by name, at least one; each begins an index
   * @return at most {@link #MOST} of each name; names that nothing fits are missing
   */
  public static Map<String, Long> of(MongoCollection<?> files, Map<String, Bson> conditions) {
    var question = new ArrayList<Bson>();
    conditions.forEach(
        (name, condition) -> {
          var one =
              List.of(
                  match(condition),
                  limit(MOST),
                  group(new Document("$literal", name), sum("n", 1)));
          if (question.isEmpty()) {
            question.addAll(one);
          } else {
            question.add(unionWith(files.getNamespace().getCollectionName(), one));
          }
        });
    var counts = new HashMap<String, Long>();
    files
        .aggregate(question, Document.class)
        .forEach(d -> counts.put(d.getString("_id"), d.get("n", Number.class).longValue()));
    return counts;
  }
}
