package id.netral.casefile.registers;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import id.netral.casefile.history.Stored;
import id.netral.casefile.registers.Registers.Line;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** The lines that stay as they are, each a document. */
final class SettledLines {

  private final MongoCollection<Document> collection;

  SettledLines(MongoCollection<Document> collection) {
    this.collection = collection;
    collection.createIndex(Indexes.ascending("register", "file"));
  }

  /** Stays as it was first added. */
  void add(String register, Line line) {
    var added = document(line).append("_id", id(register, line.n())).append("register", register);
    insert(collection, line.struck() == null ? added : added.append("struck", line.struck()));
  }

  /** The line of this file that was not struck through. */
  Optional<Line> of(String register, String file) {
    var mine = and(eq("register", register), eq("file", file), eq("struck", null));
    return Optional.ofNullable(collection.find(mine).first()).map(d -> line(d, true));
  }

  /** In order, so many at most. */
  List<Line> between(String register, long after, long last, int most) {
    return collection
        .find(and(gt("_id", id(register, after)), lte("_id", id(register, last))))
        .sort(Sorts.ascending("_id"))
        .limit(most)
        .map(d -> line(d, true))
        .into(new ArrayList<>());
  }

  /** Numbers stand in their order as text too. */
  private static String id(String register, long n) {
    return "%s|%09d".formatted(register, n);
  }

  /** Whoever comes second finds it done. */
  static void insert(MongoCollection<Document> collection, Document document) {
    try {
      collection.insertOne(document);
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
  }

  static Document document(Line line) {
    return new Document("n", line.n())
        .append("file", line.file())
        .append("taken", Date.from(line.taken()));
  }

  static Line line(Document d, boolean settled) {
    return new Line(
        Stored.number(d.get("n")),
        d.getString("file"),
        d.getDate("taken").toInstant(),
        settled,
        d.getString("struck"));
  }
}
