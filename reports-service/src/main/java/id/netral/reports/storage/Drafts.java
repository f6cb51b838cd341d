package id.netral.reports.storage;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * What a citizen has typed but not sent. Each draft is sealed with a key that only the citizen's
 * browser has: nobody at this service can read it, and after two days it is gone.
 */
public class Drafts {

  private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);
  private static final Duration KEPT = Duration.ofDays(2);
  private static final String EDITION = "-edition";

  /** A document of MongoDB ends at 16 MB. */
  private static final int LARGEST = 15 * 1024 * 1024;

  private final MongoCollection<Document> drafts;
  private final MongoCollection<Document> attachments;
  private final InstantSource clock;

  public Drafts(MongoDatabase database, InstantSource clock) {
    this.drafts = database.getCollection("drafts");
    this.attachments = database.getCollection("draft-files");
    this.clock = clock;
    drafts.createIndex(Indexes.ascending("expiresAt"));
    attachments.createIndex(Indexes.ascending("expiresAt"));
    attachments.createIndex(Indexes.ascending("draft"));
  }

  public Optional<byte[]> read(DraftKey key) {
    return opened(key, drafts.find(Filters.eq("_id", key.draft())).first());
  }

  public void write(DraftKey key, byte[] content) {
    var document = new Document("_id", key.draft()).append("sealed", key.seal(content));
    drafts.replaceOne(
        Filters.eq("_id", key.draft()),
        document.append("expiresAt", expiry()),
        new ReplaceOptions().upsert(true));
  }

  /** Keeps a file beside the draft, and its edition where that fits into a document. */
  public void attach(DraftKey key, String name, byte[] content, byte[] edition) {
    var kept = new ArrayList<>(List.of(attached(key, name, key.seal(content))));
    if (edition.length < LARGEST) {
      kept.add(attached(key, name + EDITION, key.seal(edition, name + EDITION)));
    }
    attachments.insertMany(kept);
  }

  public Optional<byte[]> attachment(DraftKey key, String name) {
    return opened(key, attachments.find(attached(key, name)).first());
  }

  /** Empty where none was kept; what was handed in never passes for it, wherever it is put. */
  public Optional<byte[]> edition(DraftKey key, String name) {
    return Optional.ofNullable(attachments.find(attached(key, name + EDITION)).first())
        .flatMap(d -> key.open(sealed(d), name + EDITION));
  }

  public void detach(DraftKey key, String name) {
    attachments.deleteOne(attached(key, name));
    attachments.deleteOne(attached(key, name + EDITION));
  }

  public void detachAll(DraftKey key) {
    attachments.deleteMany(Filters.eq("draft", key.draft()));
  }

  public void forget(DraftKey key) {
    detachAll(key);
    drafts.deleteOne(Filters.eq("_id", key.draft()));
  }

  /** Deletes what has not been touched for two days. */
  @Scheduled(fixedDelayString = "${netral.reports.draft-sweep:PT10M}")
  public long sweep() {
    var old = Filters.lte("expiresAt", Date.from(clock.instant()));
    var gone = drafts.deleteMany(old).getDeletedCount();
    attachments.deleteMany(old);
    if (gone > 0) LOG.info("{} unsent drafts have expired", gone);
    return gone;
  }

  private static Optional<byte[]> opened(DraftKey key, @Nullable Document document) {
    return Optional.ofNullable(document).flatMap(d -> key.open(sealed(d)));
  }

  private static byte[] sealed(Document document) {
    return document.get("sealed", Binary.class).getData();
  }

  private Document attached(DraftKey key, String name, byte[] sealed) {
    return new Document("_id", key.draft() + "-" + name)
        .append("draft", key.draft())
        .append("sealed", sealed)
        .append("expiresAt", expiry());
  }

  private static Bson attached(DraftKey key, String name) {
    return Filters.eq("_id", key.draft() + "-" + name);
  }

  private Date expiry() {
    Instant until = clock.instant().plus(KEPT);
    return Date.from(until);
  }
}
