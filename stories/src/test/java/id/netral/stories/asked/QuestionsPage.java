package id.netral.stories.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** {@code docs/queries.md}: says what was asked, or is written anew with -Ddocs.write. */
public final class QuestionsPage {

  private static final Path PAGE = Path.of("..", "docs", "queries.md");
  private static final String HEAD =
      """
      # What the databases are asked

      Written by a story that carries a case through a whole stack, opens every kind of page and \
      reads which questions the store was asked: fields and kinds of conditions, never a value. It \
      fails where MongoDB would have to read a whole collection, sort in memory or answer without a \
      limit, and where an index serves nobody. Anew: `./mvnw verify -pl stories \
      -Dtest=EveryQueryHasAnIndexStory -Ddocs.write=true`.

      Conditions: `=` one value, `in` one of several, `range` from or up to, `exists` has the field, \
      `not` anything else. Fields of an index stand in its order; what a question asks beyond them \
      is looked at in the documents that the index leads to.

      | Collection | Who asks | Question | Index |
      |---|---|---|---|
      """;

  private QuestionsPage() {}

  public static void assertSays(List<Line> lines) {
    try {
      var before = Files.exists(PAGE) ? Files.readAllLines(PAGE) : List.<String>of();
      if (System.getProperty("docs.write") != null) {
        Files.writeString(PAGE, HEAD + String.join("\n", together(lines, before)) + "\n");
        before = Files.readAllLines(PAGE);
      }
      var said = Set.copyOf(before);
      assertThat(lines.stream().map(Line::text).filter(line -> !said.contains(line)).toList())
          .as("%s does not say that this is asked; run this story with -Ddocs.write", PAGE)
          .isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whatever is asked only now and then stands there too: no run is red because of its timing. */
  static List<String> missing(Collection<String> questions) {
    try {
      var page = Files.readString(PAGE);
      return questions.stream().filter(q -> !page.contains("| `" + q + "` |")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is asked rarely, such as after a crash, was perhaps not asked this time. */
  private static List<String> together(List<Line> lines, List<String> before) {
    var all = new TreeMap<String, String>();
    before.stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| Collection"))
        .forEach(line -> all.put(key(line), line));
    lines.stream().map(Line::text).forEach(line -> all.put(key(line), line));
    return new ArrayList<>(all.values());
  }

  private static String key(String line) {
    return line.substring(0, line.lastIndexOf(" | "));
  }
}
