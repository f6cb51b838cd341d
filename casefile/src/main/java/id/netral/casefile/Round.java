package id.netral.casefile;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/**
 * Goes round the files of which some moment has come, a page each time, the longest ago first:
 * those for which nothing can be done yet must not hold up the others.
 */
public final class Round {

  private final MongoCollection<Document> files;
  private final String moment;
  private final Document first;

  /** Up to where it has come; only one thread's at a time. */
  private volatile Document last;

  /**
   * @param moment a field, with an index on it and {@code _id}
   */
  public Round(MongoCollection<Document> files, String moment) {
    this.files = files;
    this.moment = moment;
    this.first = new Document("_id", "").append(moment, Date.from(Instant.EPOCH));
    this.last = first;
  }

  /** So many files at most, after those given last; anew from the first when those were all. */
  public List<String> next(Instant until, int most) {
    var from = last.getDate(moment);
    var page =
        files
            .find(
                and(
                    gte(moment, from),
                    lte(moment, Date.from(until)),
                    or(gt(moment, from), gt("_id", last.getString("_id")))))
            .projection(Projections.include(moment))
            .sort(Sorts.ascending(moment, "_id"))
            .limit(most)
            .into(new ArrayList<>());
    last = page.size() < most ? first : page.getLast();
    return page.stream().map(file -> file.getString("_id")).toList();
  }
}
