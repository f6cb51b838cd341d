package id.netral.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static id.netral.architecture.Netral.CLASSES;
import static id.netral.architecture.Netral.elsewhereIn;
import static id.netral.architecture.Netral.room;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Which room of a service may know which; the package of the application puts them together. */
class ArrowsTest {

  @ParameterizedTest
  @MethodSource("id.netral.architecture.Netral#services")
  void every_service_is_looked_at(String service) {
    assertThat(CLASSES.that(resideInAnyPackage(room(service, "lifecycle"))))
        .as("compiled classes of %s", service)
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("id.netral.architecture.Netral#services")
  void nothing_points_at_pages_api_or_messages(String service) {
    for (var door : new String[] {"pages", "api", "messages"}) {
      noClasses()
          .that()
          .resideOutsideOfPackages("id.netral." + service, room(service, door))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(room(service, door))
          .because("doors lead in: what is inside must not know who knocks")
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @ParameterizedTest
  @MethodSource("id.netral.architecture.Netral#services")
  void storage_knows_the_lifecycle_only(String service) {
    noClasses()
        .that()
        .resideInAPackage(room(service, "storage"))
        .should()
        .dependOnClassesThat(elsewhereIn(service, "storage", "lifecycle"))
        .because("how something lies in the database decides nothing")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("id.netral.architecture.Netral#services")
  void handling_knows_lifecycle_and_storage_and_no_web(String service) {
    noClasses()
        .that()
        .resideInAPackage(room(service, "handling"))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "org.springframework.web..", "org.springframework.ui..", "jakarta.servlet..")
                .and(not(type(ResponseStatus.class)))) // says what a refusal is called in HTTP
        .because("a command is carried out the same whoever brings it")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("id.netral.architecture.Netral#services")
  void no_service_imports_another(String service) {
    var others =
        Netral.services()
            .filter(other -> !other.equals(service))
            .map(other -> "id.netral." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("id.netral." + service + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .because("agencies share a published language, never code")
        .check(CLASSES);
  }

  @Test
  void shared_modules_know_no_service() {
    noClasses()
        .that(Netral.sharedModules())
        .should()
        .dependOnClassesThat(Netral.inServices())
        .because("a shared module has one technical purpose and no business word")
        .check(CLASSES);
  }

  @Test
  void shared_modules_stand_on_their_own() {
    for (var module : new String[] {"casefile", "deadlines", "house", "staff"}) {
      noClasses()
          .that()
          .resideInAPackage("id.netral." + module + "..")
          .should()
          .dependOnClassesThat(Netral.ofNetralOutside(module))
          .because("each can be taken without the others")
          .check(CLASSES);
    }
  }
}
