package id.netral.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PomsTest {

  private record Dependency(
      String module, String group, String artifact, String scope, boolean versioned) {}

  @Test
  void the_local_stack_is_on_no_class_path_of_a_service_but_that_of_tests() {
    var leaked =
        dependencies()
            .filter(each -> each.module().endsWith("-service") || isShared(each.module()))
            .filter(each -> each.artifact().equals("local-stack"))
            .filter(each -> !each.scope().equals("test"))
            .toList();
    assertThat(leaked)
        .as("a clock that can be moved and a sign-in for all must never reach production")
        .isEmpty();
  }

  @Test
  void no_service_depends_on_another() {
    var joined =
        dependencies()
            .filter(each -> each.module().endsWith("-service"))
            .filter(each -> each.artifact().endsWith("-service"))
            .toList();
    assertThat(joined).as("agencies share a published language, never code").isEmpty();
  }

  @Test
  void versions_are_chosen_in_one_place() {
    var chosenElsewhere = dependencies().filter(Dependency::versioned).toList();
    assertThat(chosenElsewhere).as("dependencies with a version of their own").isEmpty();
  }

  private static boolean isShared(String module) {
    return List.of("casefile", "deadlines", "contracts", "staff-access", "house-style")
        .contains(module);
  }

  private static Stream<Dependency> dependencies() {
    return Tree.files()
        .filter(file -> Tree.name(file).matches("[a-z-]+/pom\\.xml"))
        .flatMap(PomsTest::dependencies);
  }

  private static Stream<Dependency> dependencies(Path pom) {
    var module = Tree.name(pom).replace("/pom.xml", "");
    var found = new ArrayList<Dependency>();
    try {
      var document =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(pom.toFile());
      var all = document.getElementsByTagName("dependency");
      for (int i = 0; i < all.getLength(); i++) {
        var each = (Element) all.item(i);
        found.add(
            new Dependency(
                module,
                text(each, "groupId"),
                text(each, "artifactId"),
                text(each, "scope"),
                !text(each, "version").isEmpty()));
      }
    } catch (Exception e) {
      throw new IllegalStateException(module, e);
    }
    return found.stream();
  }

  private static String text(Element dependency, String name) {
    var found = dependency.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }
}
