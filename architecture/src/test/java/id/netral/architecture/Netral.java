package id.netral.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.stream.Stream;

/** All classes of the tree as they were last compiled, read once. */
final class Netral {

  /** The four services, by the last part of their package. */
  static final String[] SERVICES = {"reports", "investigation", "sanction", "notification"};

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importPaths(Tree.modules().map(module -> module.resolve("target/classes")).toList());

  private Netral() {}

  static Stream<String> services() {
    return Stream.of(SERVICES);
  }

  /** {@code id.netral.reports.pages..} */
  static String room(String service, String room) {
    return "id.netral." + service + "." + room + "..";
  }

  static DescribedPredicate<JavaClass> inServices() {
    var packages = services().map(service -> "id.netral." + service + "..").toArray(String[]::new);
    return resideInAnyPackage(packages).as("in a service");
  }

  static DescribedPredicate<JavaClass> sharedModules() {
    return resideInAPackage("id.netral..").and(DescribedPredicate.not(inServices()));
  }

  static DescribedPredicate<JavaClass> ofNetralOutside(String module) {
    return resideInAPackage("id.netral..")
        .and(DescribedPredicate.not(resideInAPackage("id.netral." + module + "..")))
        .as("in another module");
  }

  /** The class that starts a service and puts it together. */
  static DescribedPredicate<JavaClass> applications() {
    return DescribedPredicate.describe(
        "the application class", type -> outermost(type).getSimpleName().endsWith("Application"));
  }

  /** Places at which a rule gives way, each with its reason. */
  static DescribedPredicate<JavaClass> named(Map<String, String> exceptions) {
    return DescribedPredicate.describe(
        "among the named exceptions", type -> exceptions.containsKey(outermost(type).getName()));
  }

  static DescribedPredicate<JavaClass> elsewhereIn(String service, String... rooms) {
    var allowed = Stream.of(rooms).map(room -> room(service, room)).toArray(String[]::new);
    return resideInAPackage("id.netral." + service + "..")
        .and(DescribedPredicate.not(resideInAnyPackage(allowed)))
        .as("in another room of " + service);
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Netral::outermost).orElse(type);
  }
}
