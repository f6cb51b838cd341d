package id.netral.casefile.registers;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import id.netral.casefile.history.Stored;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Gapless registers: the number is taken first, then the file's entry is written; what a crash left
 * between is found as {@link #unsettled} and ended. A number is struck through, never removed.
 *
 * <p>A register is one document: its last number, and the lines that are not settled yet. What is
 * settled becomes a document of its own, so that the thousandth number costs no more than the
 * first.
 */
public final class Registers {

  /** One line of a register. */
  public record Line(
      long n, String file, Instant taken, boolean settled, @Nullable String struck) {}

  private static final String LINES = "lines";
  private static final String SETTLED = "lines.settled";
  private static final String LAST = "last";
  private static final String REGISTER = "register";
  private static final String FILE = "file";
  private static final String STRUCK = "struck";

  private final MongoCollection<Document> registers;
  private final MongoCollection<Document> settled;

  /**
   * @param settled one document per line that is settled
   */
  public Registers(MongoCollection<Document> registers, MongoCollection<Document> settled) {
    this.registers = registers;
    this.settled = settled;
    registers.createIndex(Indexes.ascending(SETTLED, "_id"));
    settled.createIndex(Indexes.ascending(REGISTER, FILE));
  }

  /** The file's line in this register: the one it has, or the next. */
  public Line take(String register, String file, Instant at) {
    while (true) {
      var known = lastWithLineOf(register, file);
      if (known == null) {
        insert(registers, new Document("_id", register).append(LAST, 0L).append(LINES, List.of()));
        continue;
      }
      // Read later than the register: what has left it by then is found here.
      var mine = lines(known).stream().findFirst().or(() -> settledLineOf(register, file));
      if (mine.isPresent()) {
        return mine.get();
      }
      var last = Stored.number(known.get(LAST));
      var next = new Line(last + 1, file, at.truncatedTo(ChronoUnit.MILLIS), false, null);
      var taken =
          registers.updateOne(
              and(eq(register), eq(LAST, last)),
              Updates.combine(
                  Updates.set(LAST, next.n),
                  Updates.push(LINES, document(next).append("settled", false))));
      if (taken.getMatchedCount() == 1) {
        return next;
      }
    }
  }

  /** The file's own entry bears the number now. */
  public void settle(String register, Line line) {
    move(register, line, null);
  }

  /** Strikes a number through that could not be used. */
  public void strike(String register, Line line, String why) {
    move(register, line, why);
  }

  /** Lines taken longer ago than this whose file may lack its entry. */
  public List<Line> unsettled(String register, Instant now, Duration longer) {
    var known = registers.find(eq(register)).first();
    return known == null
        ? List.of()
        : lines(known).stream()
            .filter(l -> !l.settled && l.taken.isBefore(now.minus(longer)))
            .toList();
  }

  /** The names of registers in which some line may lack its file's entry, so many at most. */
  public List<String> unsettled(int most) {
    return registers
        .find(eq(SETTLED, false))
        .projection(Projections.include("_id"))
        .sort(Sorts.ascending("_id"))
        .limit(most)
        .map(d -> d.getString("_id"))
        .into(new ArrayList<>());
  }

  /** So many lines of the register at most, in order, from the one that follows this number. */
  public List<Line> lines(String register, long after, int most) {
    var known = registers.find(eq(register)).first();
    if (known == null) {
      return List.of();
    }
    var lines = new TreeMap<Long, Line>();
    lines(known).stream().filter(l -> l.n > after).forEach(l -> lines.put(l.n, l));
    var last = Stored.number(known.get(LAST));
    settled
        .find(and(gt("_id", id(register, after)), lte("_id", id(register, last))))
        .sort(Sorts.ascending("_id"))
        .limit(most)
        .forEach(d -> lines.put(line(d, true).n, line(d, true)));
    return lines.values().stream().limit(most).toList();
  }

  /** First to where it stays, then away: a crash leaves the line in both places, never in none. */
  private void move(String register, Line line, @Nullable String struck) {
    if (line.settled) {
      return;
    }
    var stays = document(line).append("_id", id(register, line.n)).append(REGISTER, register);
    insert(settled, struck == null ? stays : stays.append(STRUCK, struck));
    registers.updateOne(eq(register), Updates.pull(LINES, new Document("n", line.n)));
  }

  /** Lines that were settled before they had documents of their own stay in their register. */
  private @Nullable Document lastWithLineOf(String register, String file) {
    var mine = and(eq(FILE, file), eq(STRUCK, null));
    return registers
        .find(eq(register))
        .projection(
            Projections.fields(Projections.include(LAST), Projections.elemMatch(LINES, mine)))
        .first();
  }

  private Optional<Line> settledLineOf(String register, String file) {
    var mine = and(eq(REGISTER, register), eq(FILE, file), eq(STRUCK, null));
    return Optional.ofNullable(settled.find(mine).first()).map(d -> line(d, true));
  }

  /** Whoever comes second finds it done. */
  private static void insert(MongoCollection<Document> collection, Document document) {
    try {
      collection.insertOne(document);
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
  }

  /** In order of the numbers, as text is ordered. */
  private static String id(String register, long n) {
    return "%s|%09d".formatted(register, n);
  }

  private static Document document(Line line) {
    return new Document("n", line.n)
        .append(FILE, line.file)
        .append("taken", Date.from(line.taken));
  }

  private static List<Line> lines(Document register) {
    return register.getList(LINES, Document.class, List.of()).stream()
        .map(d -> line(d, Boolean.TRUE.equals(d.getBoolean("settled"))))
        .toList();
  }

  private static Line line(Document d, boolean settled) {
    return new Line(
        Stored.number(d.get("n")),
        d.getString(FILE),
        d.getDate("taken").toInstant(),
        settled,
        d.getString(STRUCK));
  }
}
