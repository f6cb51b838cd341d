package id.netral.local.drill.checking;

import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * A gapless register as it lies in an agency's database.
 *
 * @param document its last number, and the lines that wait for their file's entry
 * @param settled the lines that stay as they are
 */
public record Register(String agency, Document document, List<Document> settled) {

  /** Each number with the file it was given to. */
  record Line(long n, String file, boolean isStruck) {
    private static Line of(Document line) {
      return new Line(
          Kept.number(line.get("n")), line.getString("file"), line.get("struck") != null);
    }
  }

  String name() {
    return document.getString("_id");
  }

  long last() {
    return Kept.number(document.get("last"));
  }

  /** What a crash left in both places is one line. */
  List<Line> lines() {
    return Stream.concat(settled.stream(), waiting().stream()).map(Line::of).distinct().toList();
  }

  List<Document> waiting() {
    return document.getList("lines", Document.class, List.of());
  }
}
