package id.netral.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static id.netral.architecture.Netral.CLASSES;
import static id.netral.architecture.Netral.applications;
import static id.netral.architecture.Netral.inServices;
import static id.netral.architecture.Netral.named;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TimeTest {

  private static final Map<String, String> MACHINE_TIME =
      Map.of(
          "id.netral.sanction.messages.DocumentSweep",
          "the pause after a failed fetch waits for another machine, whatever day the case has");

  private static final String WHY =
      "time comes from one InstantSource: a demonstration, a test and a judge must be able to say"
          + " what day it is";

  @Test
  void no_service_looks_at_the_machine_s_clock() {
    noClasses()
        .that(inServices())
        .and(not(applications()))
        .and(not(named(MACHINE_TIME)))
        .should()
        .callMethodWhere(
            target(owner(nameMatching("java\\.time\\..*"))).and(target(nameMatching("now"))))
        .orShould()
        .callMethodWhere(
            target(owner(nameMatching("java\\.time\\.(Clock|InstantSource)")))
                .and(target(nameMatching("system.*"))))
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(java.util.Date.class)
        .because(WHY)
        .check(CLASSES);
  }

  @Test
  void deadlines_are_told_the_time() {
    noClasses()
        .that()
        .resideInAPackage("id.netral.deadlines..")
        .should()
        .callMethodWhere(
            target(owner(nameMatching("java\\.time\\..*"))).and(target(nameMatching("now"))))
        .because(WHY)
        .check(CLASSES);
  }
}
