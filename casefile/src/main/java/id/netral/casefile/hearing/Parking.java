package id.netral.casefile.hearing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import id.netral.casefile.history.Chain;
import id.netral.casefile.sealing.Keys;
import id.netral.casefile.sending.Envelope;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/** Announcements that can't be taken in now, each under from, to and number; their text sealed. */
public final class Parking {

  /** Why something is parked. */
  public enum Reason {
    /** An earlier one of the pair is still missing. */
    GAP,
    /** It fails by itself: unreadable, against its schema, unsigned. */
    POISON,
    /** This service fails at it; it is tried again after each start. */
    FAULT,
    /** Its number was heard before, with other content. */
    FORK
  }

  /**
   * One parked announcement as operators see it: never its content.
   *
   * @param id {@code <sender>/<from>|<to>|<n>}; for what cannot be read the place in its topic
   */
  public record Parked(String id, Reason reason, String detail, String topic, Instant since) {}

  private static final String KEY = "parked";

  private final MongoCollection<Document> collection;
  private final Keys keys;

  private final AnyParked any = new AnyParked();

  public Parking(MongoCollection<Document> collection, Keys keys) {
    this.collection = collection;
    this.keys = keys;
    collection.createIndex(Indexes.ascending("reason", "_id"));
    collection.createIndex(Indexes.ascending("to"));
  }

  static String id(Envelope e, long n) {
    return e.pair() + "|" + e.to() + "|" + n;
  }

  /** Parks it; a fork, or what else claims a number that is parked already, is kept beside. */
  void park(Envelope e, String topic, Reason reason, String detail, Instant now) {
    var id = id(e, e.n()) + (reason == Reason.FORK ? "|" + e.hash() : "");
    put(id, e.to(), topic, reason, detail, now, raw(e));
  }

  /** Parks what could not even be read. */
  void parkUnreadable(String place, String topic, String detail, Instant now, byte[] raw) {
    put(place, "", topic, Reason.POISON, detail, now, raw);
  }

  private void put(
      String id, String to, String topic, Reason reason, String detail, Instant now, byte[] raw) {
    any.noted();
    var content = Chain.sha256(raw);
    var what =
        Updates.combine(
            Updates.set("to", to),
            Updates.set("topic", topic),
            Updates.set("reason", reason.name()),
            Updates.set("detail", detail),
            Updates.setOnInsert("since", Date.from(now)));
    try {
      upsert(id, content, raw, what);
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      // Another content lies there: a forgery must not push out what is genuine.
      upsert(beside(id, content), content, raw, what);
    } finally {
      any.noted();
    }
  }

  private void upsert(String id, String content, byte[] raw, Bson what) {
    collection.updateOne(
        and(eq(id), eq("content", content)),
        Updates.combine(what, Updates.set("sealed", new Binary(keys.seal(KEY, raw, id)))),
        new UpdateOptions().upsert(true));
  }

  private static String beside(String id, String content) {
    return id + "|" + content;
  }

  Optional<Envelope> content(String id) {
    return Optional.ofNullable(collection.find(eq(id)).first()).flatMap(d -> open(id, d));
  }

  private Optional<Envelope> open(String id, Document parked) {
    return keys.open(KEY, parked.get("sealed", Binary.class).getData(), id)
        .map(raw -> new String(raw, StandardCharsets.UTF_8))
        .flatMap(
            text -> {
              try {
                return Optional.of(Envelope.fromJson(text));
              } catch (RuntimeException unreadable) {
                return Optional.empty();
              }
            });
  }

  void remove(String id) {
    collection.deleteOne(eq(id));
  }

  /** It has its entry: neither it nor what claimed its number has to wait any more. */
  void remove(Envelope e) {
    var id = id(e, e.n());
    collection.deleteMany(in("_id", id, beside(id, Chain.sha256(raw(e)))));
  }

  private static byte[] raw(Envelope e) {
    return e.asJson().getBytes(StandardCharsets.UTF_8);
  }

  /** Those parked for this reason, by id, after this one. */
  List<Parked> list(Reason reason, String after, int limit) {
    return list(and(eq("reason", reason.name()), gt("_id", after)), limit);
  }

  /** What operators have to look at, by id, after this one. */
  public List<Parked> all(String after, int limit) {
    return list(gt("_id", after), limit);
  }

  /** One parked announcement; empty when it was taken in since. */
  public Optional<Parked> one(String id) {
    return Optional.ofNullable(collection.find(eq(id)).first()).map(Parking::parked);
  }

  /** Whether something for this file waits. */
  boolean holds(String to) {
    return collection.find(eq("to", to)).first() != null;
  }

  /** The same as far as this instance knows. */
  boolean mayHold(String to) {
    return any.isPossible() && holds(to);
  }

  /** Looks whether anything is parked for a file; what cannot be read has none. */
  void look() {
    var id = Projections.include("_id");
    any.look(() -> collection.find(gt("to", "")).projection(id).first() != null);
  }

  public long count() {
    return collection.countDocuments(Filters.empty());
  }

  private List<Parked> list(Bson query, int limit) {
    return collection
        .find(query)
        .sort(Sorts.ascending("_id"))
        .limit(limit)
        .map(Parking::parked)
        .into(new ArrayList<>());
  }

  private static Parked parked(Document d) {
    return new Parked(
        d.getString("_id"),
        Reason.valueOf(d.getString("reason")),
        d.getString("detail"),
        d.getString("topic"),
        d.getDate("since").toInstant());
  }
}
