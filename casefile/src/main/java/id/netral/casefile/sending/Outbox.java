package id.netral.casefile.sending;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import id.netral.casefile.Json;
import id.netral.casefile.Round;
import id.netral.casefile.history.Codec;
import id.netral.casefile.history.Stored;
import id.netral.casefile.sealing.Sealer;
import id.netral.casefile.sealing.Signer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The tail of the histories past {@code relayed}: what waits to be handed over. */
public final class Outbox {

  /** One announcement and the entry that it stands in. */
  public record Waiting(long entry, String topic, Envelope envelope) {}

  /**
   * What one file has to hand over.
   *
   * @param from number of the last announcing entry before these, which must have been handed over
   * @param version of the file up to which these are all
   */
  public record Batch(String file, long from, long version, List<Waiting> waiting) {}

  /** What of a history makes up its announcements. */
  private static final Bson ANNOUNCED =
      Projections.include(
          "history.n", "history.on", "history.at", "history.hash", "history.announces");

  private final String agency;
  private final MongoCollection<Document> collection;
  private final Sealer sealer;
  private final Signer signer;
  private final Round waiting;

  public Outbox(String agency, MongoCollection<Document> collection, Sealer sealer, Signer signer) {
    this.agency = agency;
    this.collection = collection;
    this.sealer = sealer;
    this.signer = signer;
    this.waiting = new Round(collection, "pendingSince");
  }

  /** The next files that have waited since this moment or longer; it goes round all of them. */
  public List<String> waitingSince(Instant moment, int limit) {
    return waiting.next(moment, limit);
  }

  /** Reads what these files have to hand over; a torn read is left for the next time. */
  public List<Batch> read(Collection<String> files) {
    var batches = new ArrayList<Batch>();
    if (files.isEmpty()) {
      return batches;
    }
    for (var document : collection.find(in("_id", files)).limit(files.size())) {
      var stored = new Stored(document);
      if (stored.isWhole()) {
        batches.add(new Batch(stored.file(), 0, stored.version(), after(stored, stored.relayed())));
      }
    }
    return batches;
  }

  /** The same of what was just written. */
  public Batch batch(Fresh fresh) {
    var waiting = new ArrayList<Waiting>();
    fresh.entries().forEach(entry -> waiting.addAll(announcements(fresh.file(), entry)));
    var version = fresh.before() + fresh.entries().size();
    return new Batch(fresh.file(), fresh.announced(), version, waiting);
  }

  private List<Waiting> after(Stored stored, long relayed) {
    var waiting = new ArrayList<Waiting>();
    for (var entry : stored.history()) {
      if (Stored.number(entry.get("n")) > relayed) {
        waiting.addAll(announcements(stored.file(), entry));
      }
    }
    return waiting;
  }

  /**
   * The announcements of one entry, opened and signed; those erased since cannot go out any more.
   */
  List<Waiting> announcements(String file, Document entry) {
    var n = Stored.number(entry.get("n"));
    var announces = Stored.announces(entry);
    var waiting = new ArrayList<Waiting>();
    for (int i = 0; i < announces.size(); i++) {
      var topic = announces.get(i).getString("topic");
      opened(file, entry, i)
          .ifPresent(e -> waiting.add(new Waiting(n, topic, e.signed(signer.sign(e.payload())))));
    }
    return waiting;
  }

  /** One announcement of an entry, not signed; empty where its text was erased. */
  private Optional<Envelope> opened(String file, Document entry, int index) {
    var announce = Stored.announces(entry).get(index);
    var content = Codec.content(sealer, file, Stored.number(entry.get("n")), index, announce);
    if (content == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Envelope(
            agency,
            file,
            Stored.toFile(announce),
            Stored.toNumber(announce),
            announce.getString("type"),
            entry.getDate("on").toInstant(),
            entry.getDate("at").toInstant(),
            entry.getString("hash"),
            content.path("salt").asString(),
            Json.canonical(content.path("data")),
            ""));
  }

  /**
   * The hash by which a hearer knows this announcement; empty where there is none of this number,
   * or its text was erased.
   */
  public Optional<String> hash(String file, String topic, String to, long n) {
    var document = collection.find(eq(file)).projection(ANNOUNCED).first();
    if (document == null) {
      return Optional.empty();
    }
    for (var entry : new Stored(document).history()) {
      var announces = Stored.announces(entry);
      for (int i = 0; i < announces.size(); i++) {
        var announce = announces.get(i);
        if (topic.equals(announce.getString("topic"))
            && to.equals(Stored.toFile(announce))
            && n == Stored.toNumber(announce)) {
          return opened(file, entry, i).map(Envelope::hash);
        }
      }
    }
    return Optional.empty();
  }

  /** The files of this kind as they lie, for queries; never for writing. */
  public MongoCollection<Document> collection() {
    return collection;
  }

  /**
   * Moves the pointers in one write, one update a file; never back, never past what was appended
   * meanwhile, and never past what is still to be handed over. Only where something was, a second
   * write moves the pointers and leaves the rest waiting.
   *
   * @return whether every pointer stands where it was to be moved to, or further
   */
  public boolean move(List<Pointer> pointers) {
    var all = pointers.stream().filter(Pointer::all).toList();
    var settled = write(all.stream().map(Pointer::settled).toList());
    var left = settled < all.size() ? pointers : pointers.stream().filter(p -> !p.all()).toList();
    return write(left.stream().map(Pointer::moved).toList()) == left.size();
  }

  private int write(List<UpdateOneModel<Document>> updates) {
    return updates.isEmpty()
        ? 0
        : collection.bulkWrite(updates, new BulkWriteOptions().ordered(false)).getMatchedCount();
  }

  /** Announcements after this number to one file, from the whole history: to hand over again. */
  List<Waiting> again(String file, String to, long after) {
    var document = collection.find(eq(file)).first();
    if (document == null) {
      return List.of();
    }
    var found = new ArrayList<Waiting>();
    for (var entry : new Stored(document).history()) {
      for (var waiting : announcements(file, entry)) {
        if (waiting.envelope.to().equals(to) && waiting.envelope.n() > after) {
          found.add(waiting);
        }
      }
    }
    return found;
  }
}
