package id.netral.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PackagesTest {

  @Test
  void every_package_says_why_it_exists_and_marks_what_may_be_null() {
    var silent =
        Tree.sources("src/main/java")
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !isExplained(folder))
            .map(Tree::name)
            .toList();
    assertThat(silent).as("packages without a package-info that is @NullMarked").isEmpty();
  }

  @Test
  void packages_of_tests_are_marked_too() {
    var silent =
        Tree.sources("src/test/java")
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !isMarked(folder) && !isMarked(inMain(folder)))
            .map(Tree::name)
            .toList();
    assertThat(silent).as("test packages without a @NullMarked package-info").isEmpty();
  }

  private static boolean isExplained(Path folder) {
    return isMarked(folder) && Tree.text(folder.resolve("package-info.java")).contains("/**");
  }

  private static boolean isMarked(Path folder) {
    var file = folder.resolve("package-info.java");
    return Files.exists(file) && Tree.text(file).contains("@NullMarked");
  }

  private static Path inMain(Path folder) {
    return Tree.ROOT.resolve(Tree.name(folder).replace("src/test/java", "src/main/java"));
  }
}
