package id.netral.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.deadlines.Deadlines;
import id.netral.deadlines.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** docs/law.md says what the data says; {@code -Ddocs.write} writes it anew. */
class LawPageTest {

  private static final String OFFENCES = "investigation-service/src/main/resources/offences/";
  private static final String SANCTIONS = "sanction-service/src/main/resources/law/";

  @Test
  void the_page_about_the_law_is_drawn_from_the_data() throws IOException {
    var page = Tree.ROOT.resolve("docs/law.md");
    if (System.getProperty("docs.write") != null) {
      Files.writeString(page, drawn());
    }
    assertThat(Files.exists(page) ? Tree.text(page) : "")
        .as("%s is not what the data says; run this test with -Ddocs.write", page)
        .isEqualTo(drawn());
  }

  private static String drawn() {
    return """
        # The law as data

        Drawn from the data by a test. An article is cited as the sources give it; where no article
        could be confirmed, the confidence says so.

        | Confidence | Meaning |
        |---|---|
        | C | read in the text of the law |
        | C* | read in a near-verbatim transcription |
        | P | reported by others |
        | U | not verified |

        Two letters: the rule in the first, its details in the second. *Row* is the number in the
        notes that the articles were gathered in; a *doubt* is what the sources disagree on, and
        is a setting with a default.
        """
        + section("Deadlines", deadlines())
        + section("Offences", offences())
        + files().map(LawPageTest::section).collect(joining());
  }

  private static List<List<String>> deadlines() {
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of("Rule", "What", "Length", "Article", "Row", "Confidence", "Doubt", "Counted in"));
    for (var rule : Deadlines.standard().rules()) {
      rows.add(
          List.of(
              "`" + rule.key() + "`",
              rule.name().in(Locale.ENGLISH),
              rule.count(Locale.ENGLISH),
              rule.article(),
              rule.row(),
              rule.confidence(),
              rule.doubt() == null ? "" : rule.doubt().in(Locale.ENGLISH),
              usedIn(rule).isEmpty() ? "nowhere yet" : String.join(", ", usedIn(rule))));
    }
    return rows;
  }

  /** The modules whose code names the rule, or the act whose rule depends on the election. */
  private static List<String> usedIn(Rule rule) {
    var key = "\"" + rule.key() + "\"";
    var act = "\"" + rule.key().replaceFirst("\\.(pemilu|pilkada)$", "") + "\"";
    var extended =
        Deadlines.standard().rules().stream()
            .filter(other -> rule.key().equals(other.extendedBy()))
            .flatMap(other -> usedIn(other).stream());
    var named =
        Tree.sources("src/main/java")
            .filter(file -> !Tree.name(file).startsWith("deadlines/"))
            .filter(file -> Tree.text(file).contains(key) || Tree.text(file).contains(act))
            .map(file -> Tree.name(file).replaceFirst("/.*", ""));
    return Stream.concat(named, extended).distinct().sorted().toList();
  }

  private static List<List<String>> offences() {
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of("Code", "What", "Level", "Track", "When", "Article", "Row", "Confidence", "Doubt"));
    Tree.files()
        .filter(file -> Tree.name(file).startsWith(OFFENCES))
        .flatMap(file -> JsonMapper.shared().readTree(Tree.text(file)).valueStream())
        .forEach(
            one -> {
              var offence = one.path("offence");
              rows.add(
                  List.of(
                      "`" + offence.path("code").asString("") + "`",
                      one.path("english").asString(""),
                      words(offence.path("level").asString("")),
                      words(offence.path("track").asString("")),
                      words(offence.path("when").asString("")),
                      offence.path("article").asString(""),
                      one.path("row").asString(""),
                      offence.path("confidence").asString(""),
                      one.path("doubt").asString("")));
            });
    return rows;
  }

  private record Law(String title, List<List<String>> rows) {}

  /** The remark with semicolons names the columns. */
  private static Stream<Law> files() {
    return Tree.files()
        .filter(file -> Tree.name(file).startsWith(SANCTIONS))
        .sorted()
        .map(
            file -> {
              var lines = Tree.text(file).lines().toList();
              var title = lines.getFirst().replaceFirst("# ([^:]+):.*", "$1");
              return new Law(
                  title,
                  lines.stream()
                      .map(line -> line.replaceFirst("^# (?=[a-z]+;[a-z]+;)", ""))
                      .filter(line -> !line.isBlank() && !line.startsWith("#"))
                      .map(line -> List.of(line.split(";", -1)))
                      .toList());
            });
  }

  private static String section(Law law) {
    return section(law.title(), law.rows());
  }

  private static String section(String title, List<List<String>> rows) {
    var line = "|" + "---|".repeat(rows.getFirst().size());
    return "\n## "
        + title
        + "\n\n"
        + row(rows.getFirst())
        + "\n"
        + line
        + "\n"
        + rows.stream().skip(1).map(LawPageTest::row).collect(joining("\n"))
        + "\n";
  }

  private static String row(List<String> cells) {
    return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(joining(" | ", "| ", " |"));
  }

  private static String words(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
