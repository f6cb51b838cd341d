package id.netral.casefile.comparing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import id.netral.casefile.history.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What does not agree, kept until it does; then it stays as resolved. */
public final class Differences {

  private static final int MOST_AT_ONCE = 1_000;
  private static final String OWNER = "operator";
  private static final CountOptions ENOUGH = new CountOptions().limit(MOST_AT_ONCE);

  private final MongoCollection<Document> collection;

  Differences(MongoCollection<Document> collection) {
    this.collection = collection;
    collection.createIndex(Indexes.ascending("open", "_id"), new IndexOptions().sparse(true));
  }

  static String id(String topic, String from, String to) {
    return topic + "|" + from + "|" + to;
  }

  /** Keeps it; answers how often it was found by now. */
  long found(
      String topic,
      String from,
      String to,
      Difference.Kind kind,
      long announced,
      long heard,
      Instant now) {
    var id = id(topic, from, to);
    var known = collection.find(and(eq(id), eq("open", true))).first();
    var times = known == null ? 1 : Stored.number(known.get("times")) + 1;
    var since = known == null ? Date.from(now) : known.getDate("since");
    collection.updateOne(
        eq(id),
        Updates.combine(
            Updates.set("topic", topic),
            Updates.set("from", from),
            Updates.set("to", to),
            Updates.set("kind", kind.name()),
            Updates.set("announced", announced),
            Updates.set("heard", heard),
            Updates.set("owner", OWNER),
            Updates.set("since", since),
            Updates.set("seen", Date.from(now)),
            Updates.set("times", times),
            Updates.set("open", true),
            Updates.unset("resolved")),
        new UpdateOptions().upsert(true));
    return times;
  }

  /** When this file's announcements to another were last handed over again; null when never. */
  @Nullable Instant handedAgain(String topic, String from, String to) {
    var known = collection.find(and(eq(id(topic, from, to)), eq("open", true))).first();
    var at = known == null ? null : known.getDate("again");
    return at == null ? null : at.toInstant();
  }

  void handedAgain(String topic, String from, String to, Instant now) {
    collection.updateOne(eq(id(topic, from, to)), Updates.set("again", Date.from(now)));
  }

  /** They agree again. */
  void gone(String topic, String from, String to, Instant now) {
    collection.updateOne(and(eq(id(topic, from, to)), eq("open", true)), resolved(now));
  }

  /** What a comparison of everything, begun then, has not found any more. */
  void goneSince(Instant begun, Instant now) {
    collection.updateMany(and(eq("open", true), lt("seen", Date.from(begun))), resolved(now));
  }

  private static Bson resolved(Instant now) {
    return Updates.combine(
        Updates.unset("open"), Updates.unset("again"), Updates.set("resolved", Date.from(now)));
  }

  /** Own files with a difference, to be compared whether they changed or not. */
  Set<String> files() {
    return collection
        .find(eq("open", true))
        .projection(Projections.include("from"))
        .limit(MOST_AT_ONCE)
        .map(d -> d.getString("from"))
        .into(new HashSet<>());
  }

  /** Those that are open, by id, after this one. */
  public List<Difference> open(String after, int limit) {
    return collection
        .find(and(eq("open", true), gt("_id", after)))
        .sort(Sorts.ascending("_id"))
        .limit(limit)
        .map(Differences::difference)
        .into(new ArrayList<>());
  }

  /** How many are alarming, counted no further than anybody cares. */
  public long alarming() {
    var alarming = or(ne("kind", Difference.Kind.BEHIND.name()), gt("times", 1L));
    return collection.countDocuments(and(eq("open", true), alarming), ENOUGH);
  }

  private static Difference difference(Document d) {
    return new Difference(
        d.getString("topic"),
        d.getString("from"),
        d.getString("to"),
        Difference.Kind.valueOf(d.getString("kind")),
        Stored.number(d.get("announced")),
        Stored.number(d.get("heard")),
        d.getString("owner"),
        d.getDate("since").toInstant(),
        d.getDate("seen").toInstant(),
        Stored.number(d.get("times")));
  }
}
