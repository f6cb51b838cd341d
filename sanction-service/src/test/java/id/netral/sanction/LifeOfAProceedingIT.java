package id.netral.sanction;

import static id.netral.sanction.lifecycle.AProceeding.official;
import static id.netral.sanction.lifecycle.AProceeding.proposal;
import static id.netral.sanction.lifecycle.AProceeding.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.netral.casefile.Actor;
import id.netral.casefile.CaseFile;
import id.netral.casefile.CaseFileSettings;
import id.netral.casefile.Handled;
import id.netral.local.testing.TestServers;
import id.netral.sanction.handling.Entry;
import id.netral.sanction.handling.ProceedingHandling;
import id.netral.sanction.handling.ProceedingHandling.Call;
import id.netral.sanction.handling.ProceedingHandling.Signing;
import id.netral.sanction.lifecycle.Proceeding;
import id.netral.sanction.lifecycle.ProceedingEvent;
import id.netral.sanction.lifecycle.file.Delivery;
import id.netral.sanction.lifecycle.file.Examination.Signature;
import id.netral.sanction.lifecycle.file.Findings;
import id.netral.sanction.lifecycle.law.Post;
import id.netral.sanction.storage.Filter;
import id.netral.sanction.storage.Proceedings;
import id.netral.sanction.storage.Scope;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From the recommendation heard on the broker to the sanction in force, by moving the clock. */
@SpringBootTest(properties = "netral.casefile.topic-prefix=life.")
@Import({TestServers.class, LifeOfAProceedingIT.Clocks.class})
class LifeOfAProceedingIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Scope MALANG = new Scope("35.73", null);

  @TestConfiguration(proxyBeanMethods = false)
  static class Clocks {
    @Bean
    MovableClock clock() {
      return new MovableClock("2024-10-28", "10:00");
    }

    @Bean
    Bawaslu bawaslu(KafkaTemplate<byte[], byte[]> kafka, CaseFileSettings settings)
        throws Exception {
      return new Bawaslu(kafka, settings);
    }
  }

  @DynamicPropertySource
  static void folders(DynamicPropertyRegistry registry) throws Exception {
    var keys = Files.createTempDirectory("sanction");
    registry.add("netral.casefile.key-folder", () -> keys.resolve("keys"));
    registry.add("netral.casefile.trusted-folder", () -> keys.resolve("trusted"));
    registry.add("netral.casefile.sweep-every", () -> "200ms");
  }

  @Autowired MovableClock clock;
  @Autowired Bawaslu bawaslu;
  @Autowired Proceedings proceedings;
  @Autowired ProceedingHandling handling;

  private final String proceeding =
      UUID.randomUUID().toString().replaceAll("[^a-z2-7]", "").substring(0, 8) + "aaaaaaaa-1";

  private Entry entry(String command) {
    return new Entry(
        proceeding, "35.73", command, new Actor("rini", "personnel-officer", "Rini"), null, null);
  }

  private CaseFile<Proceeding, ProceedingEvent> file() {
    return proceedings.find(MALANG, proceeding).orElseThrow();
  }

  private <T extends Proceeding> T is(Class<T> state, Handled<Proceeding> handled) {
    assertThat(handled).isInstanceOf(Handled.Done.class);
    return state.cast(handled.state());
  }

  @Test
  void a_recommendation_becomes_a_sanction_in_force() {
    bawaslu.recommends(proceeding, "35.73", clock.instant());
    bawaslu.recommends(proceeding, "35.73", clock.instant());
    await().atMost(PATIENCE).until(() -> proceedings.find(MALANG, proceeding).isPresent());
    assertThat(file().history()).hasSize(1);
    assertThat(proceedings.find(new Scope("18.03", null), proceeding)).isEmpty();
    assertThat(proceedings.queue(MALANG, new Filter(null, null), null, 20))
        .anyMatch(line -> line.due() != null && line.due().equals(day("2024-11-15")));

    clock.moveTo("2024-10-29", "09:00");
    is(Proceeding.TakenUp.class, handling.takeUp(entry("c1")));
    is(
        Proceeding.PersonIdentified.class,
        handling.identify(entry("c2"), official(Post.ADMINISTRATOR)));
    is(Proceeding.TeamFormed.class, handling.formTeam(entry("c3"), team(), false));
    clock.moveTo("2024-11-05", "09:00");
    var call = new Call("800/117", day("2024-11-12"), LocalTime.of(9, 0), "Ruang Rapat");
    is(Proceeding.Summoned.class, handling.summon(entry("c4"), call));
    clock.moveTo("2024-11-12", "11:00");
    var examined = handling.examined(entry("c5"), "Tanya jawab.", Signature.SIGNED);
    is(Proceeding.Examined.class, examined);
    var findings = new Findings(day("2024-11-12"), "Fakta", "Analisis", "Terbukti");
    is(Proceeding.Reported.class, handling.report(entry("c6"), findings));

    clock.moveTo("2024-11-15", "10:00");
    var seen = file().version();
    var stale = new Signing("800.1/1", "Terbukti.", seen - 1);
    assertThat(handling.decide(entry("c7"), proposal("B1", "2024-11-15"), stale))
        .isInstanceOf(Handled.Overtaken.class);
    var signing = new Signing("800.1/1", "Terbukti.", seen);
    var decided =
        is(
            Proceeding.Decided.class,
            handling.decide(entry("c8"), proposal("B1", "2024-11-15"), signing));
    assertThat(decided.sanction().delivery().due()).isEqualTo(day("2024-12-06"));

    clock.moveTo("2024-11-20", "10:00");
    is(Proceeding.Delivered.class, handling.deliver(entry("c9"), Delivery.How.IN_PERSON));
    var repeated = handling.deliver(entry("c9"), Delivery.How.IN_PERSON);
    assertThat(repeated).isInstanceOf(Handled.Done.class);
    assertThat(((Handled.Done<Proceeding>) repeated).repeated()).isTrue();

    clock.moveTo("2024-12-11", "23:59");
    assertThat(file().state()).isInstanceOf(Proceeding.Delivered.class);
    clock.moveTo("2024-12-12", "00:00");
    await().atMost(PATIENCE).until(() -> file().state() instanceof Proceeding.InForce);
    assertThat(file().history().getLast().on()).isEqualTo("2024-12-11T17:00:00Z");
    assertThat(file().history()).hasSize(10);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
