package id.netral.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static id.netral.architecture.Netral.CLASSES;
import static id.netral.architecture.Netral.inServices;
import static id.netral.architecture.Netral.named;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who writes to the database, and who may know Kafka. */
class WritingTest {

  /** Collections of a service's own, which are no case files. */
  private static final Map<String, String> OWN_COLLECTIONS =
      Map.of(
          "id.netral.reports.storage.Drafts",
          "what a citizen has typed and not sent is nobody's case yet, and is thrown away");

  @Test
  void only_the_case_file_writes_case_files() {
    noClasses()
        .that(inServices())
        .and(not(named(OWN_COLLECTIONS)))
        .should()
        .callMethodWhere(
            target(owner(nameMatching("com\\.mongodb\\.client\\.MongoCollection")))
                .and(
                    target(
                        nameMatching(
                            "(insert|update|replace|delete|findOneAnd|bulkWrite|drop|rename).*"))))
        .because("history, outbox and what was heard move in one write, or something gets lost")
        .check(CLASSES);
  }

  @Test
  void kafka_is_known_to_the_case_file_and_to_messages_only() {
    noClasses()
        .that(inServices())
        .and()
        .resideOutsideOfPackage("id.netral.*.messages..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..")
        .because("whoever sends past the outbox loses messages")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAnyPackage("id.netral.staff..", "id.netral.house..", "id.netral.deadlines..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..")
        .because("whoever sends past the outbox loses messages")
        .check(CLASSES);
  }

  @Test
  void pages_and_api_ask_storage_and_not_the_database() {
    noClasses()
        .that()
        .resideInAnyPackage("id.netral.*.pages..", "id.netral.*.api..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.mongodb..", "org.bson..")
        .because("scope is enforced in the query, and queries are in storage")
        .check(CLASSES);
  }
}
