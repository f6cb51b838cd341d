package id.netral.casefile.registers;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import id.netral.casefile.history.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Gapless registers: the number is taken first, then the file's entry is written; what a crash left
 * between is found as {@link #unsettled} and ended. A number is struck through, never removed.
 */
public final class Registers {

  /** One line of a register. */
  public record Line(
      long n, String file, Instant taken, boolean settled, @Nullable String struck) {}

  private static final String SETTLED = "lines.settled";

  private final MongoCollection<Document> collection;

  public Registers(MongoCollection<Document> collection) {
    this.collection = collection;
    collection.createIndex(Indexes.ascending(SETTLED, "_id"));
  }

  /** The file's number in this register: the one it has, or the next. */
  public long take(String register, String file, Instant at) {
    while (true) {
      var known = collection.find(eq(register)).first();
      if (known == null) {
        open(register);
        continue;
      }
      var mine =
          lines(known).stream().filter(l -> l.file.equals(file) && l.struck == null).findFirst();
      if (mine.isPresent()) {
        return mine.get().n;
      }
      var last = Stored.number(known.get("last"));
      var line =
          new Document("n", last + 1)
              .append("file", file)
              .append("taken", Date.from(at))
              .append("settled", false);
      var taken =
          collection.updateOne(
              and(eq(register), eq("last", last)),
              Updates.combine(Updates.set("last", last + 1), Updates.push("lines", line)));
      if (taken.getMatchedCount() == 1) {
        return last + 1;
      }
    }
  }

  /** The file's own entry bears the number now. */
  public void settle(String register, String file) {
    collection.updateOne(
        eq(register),
        Updates.set("lines.$[mine].settled", true),
        new UpdateOptions().arrayFilters(List.of(eq("mine.file", file))));
  }

  /** Strikes a number through that could not be used. */
  public void strike(String register, long n, String why) {
    collection.updateOne(
        eq(register),
        Updates.combine(
            Updates.set("lines.$[mine].settled", true), Updates.set("lines.$[mine].struck", why)),
        new UpdateOptions().arrayFilters(List.of(eq("mine.n", n))));
  }

  /** Lines taken longer ago than this whose file may lack its entry. */
  public List<Line> unsettled(String register, Instant now, Duration longer) {
    var known = collection.find(eq(register)).first();
    return known == null
        ? List.of()
        : lines(known).stream()
            .filter(l -> !l.settled && l.taken.isBefore(now.minus(longer)))
            .toList();
  }

  /** The whole register, in order. */
  public List<Line> all(String register) {
    var known = collection.find(eq(register)).first();
    return known == null ? List.of() : lines(known);
  }

  /** The names of registers in which some line may lack its file's entry, so many at most. */
  public List<String> unsettled(int most) {
    return collection
        .find(eq(SETTLED, false))
        .projection(Projections.include("_id"))
        .sort(Sorts.ascending("_id"))
        .limit(most)
        .map(d -> d.getString("_id"))
        .into(new ArrayList<>());
  }

  private void open(String register) {
    try {
      collection.insertOne(
          new Document("_id", register).append("last", 0L).append("lines", List.of()));
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
  }

  private static List<Line> lines(Document register) {
    return register.getList("lines", Document.class, List.of()).stream()
        .map(
            d ->
                new Line(
                    Stored.number(d.get("n")),
                    d.getString("file"),
                    d.getDate("taken").toInstant(),
                    Boolean.TRUE.equals(d.getBoolean("settled")),
                    d.getString("struck")))
        .toList();
  }
}
