package id.netral.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tree speaks of what it is, not of where and how it was made. */
class TracesTest {

  private static final Pattern TEXT =
      Pattern.compile(
          ".*(\\.(java|md|xml|ya?ml|json|properties|html|css|js|txt|sh|csv|svg|tpl|http)|/netral|Dockerfile|^netral)$");

  /** Folders of somebody's machine. Inside an image or a chart a path is no machine's. */
  private static final Pattern MACHINE =
      Pattern.compile("(?<![\\w./-])(/(work|root)/|/(home|Users)/[a-z]|[A-Z]:\\\\Users)");

  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b");

  private static final Pattern WORKPLACE =
      Pattern.compile(
          "\\b(sub" + "agent|chat" + "gpt|clau" + "de|anth" + "ropic|as an A" + "I|PLAN\\.md)\\b",
          Pattern.CASE_INSENSITIVE);

  @Test
  void no_path_of_somebody_s_machine_is_in_it() {
    assertThat(lines(MACHINE)).isEmpty();
  }

  @Test
  void nothing_is_left_for_later_without_saying_so_elsewhere() {
    assertThat(lines(UNFINISHED)).isEmpty();
  }

  @Test
  void no_word_of_the_workplace_is_in_it() {
    assertThat(lines(WORKPLACE)).isEmpty();
  }

  private static List<String> lines(Pattern unwanted) {
    return Tree.files()
        .filter(file -> TEXT.matcher(Tree.name(file)).matches())
        .filter(file -> !file.endsWith("TracesTest.java"))
        .flatMap(file -> lines(file, unwanted))
        .toList();
  }

  private static Stream<String> lines(Path file, Pattern unwanted) {
    return Tree.text(file)
        .lines()
        .filter(line -> unwanted.matcher(line).find())
        .map(line -> Tree.name(file) + ": " + line.strip());
  }
}
