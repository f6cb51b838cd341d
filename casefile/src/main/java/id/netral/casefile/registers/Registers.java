package id.netral.casefile.registers;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import id.netral.casefile.history.Stored;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Gapless registers: the number is taken first, then the file's entry is written; what a crash left
 * between is found as {@link #unsettled} and ended. A number is struck through, never removed.
 *
 * <p>A register is one document: its last number, and the lines that are not settled yet. What is
 * settled becomes a document of its own, so that a long register costs no more than a short one.
 */
public final class Registers {

  /** One line of a register. */
  public record Line(
      long n, String file, Instant taken, boolean settled, @Nullable String struck) {}

  private static final String LINES = "lines";
  private static final String SETTLED = "lines.settled";
  private static final String LAST = "last";

  private final MongoCollection<Document> registers;
  private final SettledLines settled;

  public Registers(MongoCollection<Document> registers, MongoCollection<Document> settled) {
    this.registers = registers;
    this.settled = new SettledLines(settled);
    registers.createIndex(Indexes.ascending(SETTLED, "_id"));
  }

  /** The file's line in this register: the one it has, or the next. */
  public Line take(String register, String file, Instant at) {
    while (true) {
      var known = withLineOf(register, file);
      if (known == null) {
        var empty = new Document("_id", register).append(LAST, 0L).append(LINES, List.of());
        SettledLines.insert(registers, empty);
        continue;
      }
      // Read later than the register: what has left it by then is found here.
      var mine = lines(known).stream().findFirst().or(() -> settled.of(register, file));
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
                  Updates.push(LINES, SettledLines.document(next).append("settled", false))));
      if (taken.getMatchedCount() == 1) {
        return next;
      }
    }
  }

  /** The file's own entry bears the number now. */
  public void settle(String register, Line line) {
    if (!line.settled) {
      // First to where it stays, then away: a crash leaves it in both places, never in none.
      settled.add(register, line);
      registers.updateOne(eq(register), Updates.pull(LINES, new Document("n", line.n)));
    }
  }

  /** Strikes a number through that could not be used: its file gets another from here on. */
  public void strike(String register, Line line, String why) {
    registers.updateOne(
        eq(register),
        Updates.set("lines.$[mine].struck", why),
        new UpdateOptions().arrayFilters(List.of(eq("mine.n", line.n))));
    settle(register, new Line(line.n, line.file, line.taken, line.settled, why));
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

  /** So many registers at most, by name, after this one, of which some file may lack its entry. */
  public List<String> unsettled(String after, int most) {
    return registers
        .find(and(eq(SETTLED, false), gt("_id", after)))
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
    settled.between(register, after, last, most).forEach(l -> lines.put(l.n, l));
    return lines.values().stream().limit(most).toList();
  }

  /** Its last number and no other line: of old registers the settled ones still lie in there. */
  private @Nullable Document withLineOf(String register, String file) {
    var mine = Projections.elemMatch(LINES, and(eq("file", file), eq("struck", null)));
    return registers
        .find(eq(register))
        .projection(Projections.fields(Projections.include(LAST), mine))
        .first();
  }

  private static List<Line> lines(Document register) {
    return register.getList(LINES, Document.class, List.of()).stream()
        .map(d -> SettledLines.line(d, Boolean.TRUE.equals(d.getBoolean("settled"))))
        .toList();
  }
}
