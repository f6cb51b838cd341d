package id.netral.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static id.netral.architecture.Netral.CLASSES;
import static id.netral.architecture.Netral.room;

import com.tngtech.archunit.core.domain.properties.HasName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleTest {

  @ParameterizedTest
  @MethodSource("id.netral.architecture.Netral#services")
  void rules_know_nothing_but_java(String service) {
    classes()
        .that()
        .resideInAPackage(room(service, "lifecycle"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", room(service, "lifecycle"))
        .because("what the law says must be readable, and testable in milliseconds, by itself")
        .check(CLASSES);
  }

  @Test
  void rules_make_up_neither_ids_nor_chance() {
    noClasses()
        .that()
        .resideInAPackage("id.netral.*.lifecycle..")
        .should()
        .callMethodWhere(
            target(owner(nameMatching("java\\.util\\.UUID"))).and(target(nameMatching("random.*"))))
        .orShould()
        .dependOnClassesThat(
            HasName.Predicates.nameMatching("java\\.(security\\.SecureRandom|util\\.Random)"))
        .because("ids come with the command: a lifecycle replayed gives the same answer")
        .check(CLASSES);
  }
}
