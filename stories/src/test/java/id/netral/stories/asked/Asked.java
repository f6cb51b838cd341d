package id.netral.stories.asked;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;

/** Everything that a running store was asked so far, held against the indexes it has. */
public final class Asked {

  /** What the driver insists on for stored files, and what only machines with a token ask. */
  private static final List<String> OTHERS =
      List.of("_id", "filename, uploadDate", "summary.office, _id");

  /** The driver reads the pieces of one document by its id, without a limit. */
  private static final String PIECES = "documents.chunks";

  private final List<Shape> shapes;
  private final Map<String, List<Index>> indexes = new TreeMap<>();
  private final Asking asking = new Asking();

  public Asked(Path shapes, String store) {
    try (var client = MongoClients.create(store)) {
      this.shapes =
          Files.readAllLines(shapes).stream().map(Document::parse).map(Shape::of).toList();
      this.shapes.forEach(shape -> indexes.computeIfAbsent(shape.in(), in -> indexes(client, in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Index> indexes(MongoClient client, String in) {
    var cut = in.indexOf('.');
    return client
        .getDatabase(in.substring(0, cut))
        .getCollection(in.substring(cut + 1))
        .listIndexes()
        .map(Index::of)
        .into(new ArrayList<>());
  }

  public List<Shape> shapes() {
    return shapes;
  }

  /** Questions for which MongoDB would read a whole collection, or sort in memory. */
  public List<String> unexplained() {
    return named(shapes.stream().filter(s -> explaining(s).by().isEmpty() && !needsNone(s)));
  }

  /** It ends at its limit; or it counts what is parked, which is short while people look at it. */
  private static boolean needsNone(Shape s) {
    return s.filter().isEmpty()
        && s.sort().isEmpty()
        && (s.asks().equals("find") && s.limited() || s.in().endsWith(".parked"));
  }

  /** Lists that may be as long as they like. */
  public List<String> unlimited() {
    return named(
        shapes.stream()
            .filter(s -> s.asks().equals("find") || s.then().contains("$unwind"))
            .filter(s -> !s.limited() && !s.in().endsWith(PIECES))
            .filter(s -> !explaining(s).isByUniqueKey()));
  }

  /** Questions of which nobody has said who asks them. */
  public List<String> nameless() {
    return shapes.stream()
        .filter(s -> asking.who(s).isEmpty())
        .map(Shape::text)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Indexes that cost each write something and serve no question; what every kind of file has is of
   * use where one of them is asked.
   */
  public List<String> useless() {
    var useful = new TreeSet<>(OTHERS);
    shapes.stream().flatMap(s -> explaining(s).by().stream()).map(Index::text).forEach(useful::add);
    var useless = new TreeSet<String>();
    indexes.forEach(
        (in, all) ->
            all.stream()
                .map(Index::text)
                .filter(index -> !useful.contains(index))
                .forEach(index -> useless.add(in + " (" + index + ")")));
    return List.copyOf(useless);
  }

  /** A line of the page per collection, question and index. */
  public List<Line> lines() {
    return shapes.stream().map(this::line).distinct().sorted().toList();
  }

  private Line line(Shape shape) {
    var by = explaining(shape).by().stream().map(Index::text).distinct().toList();
    return Line.of(shape, asking.who(shape), by.isEmpty() ? "none" : join(by));
  }

  private static String join(List<String> by) {
    return String.join(" / ", by);
  }

  private Explaining explaining(Shape shape) {
    return new Explaining(shape, indexes.getOrDefault(shape.in(), List.of()));
  }

  private static List<String> named(java.util.stream.Stream<Shape> shapes) {
    return shapes.map(s -> s.in() + ": " + s.text()).sorted().toList();
  }
}
