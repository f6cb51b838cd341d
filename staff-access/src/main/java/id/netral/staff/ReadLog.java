package id.netral.staff;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** Keeps who read what personal data, and why. Entries are only ever added. */
public final class ReadLog {

  /** One opening of personal data by the person whose subject is {@code who}. */
  public record Read(
      Instant at, String who, List<String> roles, String file, String what, String why) {}

  private final MongoCollection<Document> reads;
  private final InstantSource clock;

  ReadLog(MongoDatabase database, InstantSource clock) {
    this.reads = database.getCollection("reads");
    this.clock = clock;
    reads.createIndex(Indexes.compoundIndex(Indexes.ascending("file"), Indexes.descending("at")));
  }

  /**
   * Call it before showing anything: what can't be logged is not shown.
   *
   * @param what what was opened, such as "identity" or "evidence-7f3a"
   * @param why the reason that the person gave, or the act that it was needed for
   */
  public void record(StaffMember who, String file, String what, String why) {
    reads.insertOne(
        new Document("at", Date.from(clock.instant()))
            .append("who", who.subject())
            .append("roles", who.roles().stream().sorted().toList())
            .append("file", file)
            .append("what", what)
            .append("why", why));
  }

  /** Newest first. */
  public List<Read> of(String file, int limit) {
    return reads
        .find(Filters.eq("file", file))
        .sort(Sorts.descending("at"))
        .limit(limit)
        .map(ReadLog::read)
        .into(new ArrayList<>());
  }

  private static Read read(Document document) {
    return new Read(
        document.getDate("at").toInstant(),
        document.getString("who"),
        document.getList("roles", String.class, List.of()),
        document.getString("file"),
        document.getString("what"),
        document.getString("why"));
  }
}
