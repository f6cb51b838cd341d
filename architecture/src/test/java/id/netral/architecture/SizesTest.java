package id.netral.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sizes at which the build asks whether something should be two. */
class SizesTest {

  private static final int LINES = 200;

  /** A test tells one story in one piece. */
  private static final int TEST_LINES = 300;

  private static final int METHOD_LINES = 30;
  private static final int FILES = 12;

  @Test
  void no_file_is_longer_than_one_can_hold_in_mind() {
    assertThat(longerThan(LINES, "src/main/java")).isEmpty();
    assertThat(longerThan(TEST_LINES, "src/test/java")).isEmpty();
  }

  private static Map<String, Long> longerThan(int most, String part) {
    var tooLong = new TreeMap<String, Long>();
    Tree.sources(part)
        .forEach(file -> tooLong.put(Tree.name(file), Tree.text(file).lines().count()));
    tooLong.values().removeIf(lines -> lines <= most);
    tooLong.keySet().removeAll(Exceptions.LONG_FILES.keySet());
    return tooLong;
  }

  @Test
  void no_folder_has_more_files_than_one_sees_at_once() {
    var files =
        Tree.sources("src/main/java")
            .collect(Collectors.groupingBy(SizesTest::folder, TreeMap::new, Collectors.counting()));
    files.values().removeIf(count -> count <= FILES);
    files.keySet().removeAll(Exceptions.FULL_FOLDERS.keySet());
    assertThat(files).as("folders of more than %d files", FILES).isEmpty();
  }

  @Test
  void no_method_is_longer_than_a_screen() {
    var tooLong = new TreeMap<String, Integer>();
    Methods.in(Tree.sources("src/main/java")).stream()
        .filter(method -> method.lines() > METHOD_LINES && !method.isTable())
        .filter(method -> !Exceptions.LONG_METHODS.containsKey(method.name()))
        .forEach(method -> tooLong.put(method.name(), method.lines()));
    assertThat(tooLong).as("methods of more than %d lines", METHOD_LINES).isEmpty();
  }

  @Test
  void every_exception_is_still_needed() {
    var gone =
        Map.of("files", Exceptions.LONG_FILES, "folders", Exceptions.FULL_FOLDERS).values().stream()
            .flatMap(exceptions -> exceptions.keySet().stream())
            .filter(name -> !Tree.ROOT.resolve(name).toFile().exists())
            .toList();
    assertThat(gone).as("exceptions for what no longer exists").isEmpty();
  }

  private static String folder(Path file) {
    var parent = file.getParent();
    return parent == null ? "" : Tree.name(parent);
  }
}
