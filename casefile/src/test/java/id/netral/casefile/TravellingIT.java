package id.netral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.netral.casefile.hearing.Parking.Reason;
import id.netral.casefile.sealing.Signer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.kafka.core.KafkaTemplate;

/** What two agencies tell each other over the real broker, and what can go wrong on the way. */
@TestInstance(Lifecycle.PER_CLASS)
class TravellingIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final Map<String, Object> own = Map.of("netral.casefile.topic-prefix", run + ".");
  private Path keys = Path.of("");
  private Agency a = none();
  private Agency b = none();

  @SuppressWarnings("NullAway") // set before every test
  private static Agency none() {
    return null;
  }

  @BeforeAll
  void start() throws Exception {
    keys = Files.createTempDirectory("keys");
    a = Agency.start("a", "a-" + run, keys, own);
    b = Agency.start("b", "b-" + run, keys, own);
  }

  @AfterAll
  void stop() {
    a.close();
    b.close();
  }

  @Test
  void what_one_file_says_the_other_hears_once_and_in_order() {
    IntStream.rangeClosed(1, 40).filter(n -> n != 13).forEach(n -> a.count("order", n, "order"));

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(b.heard("order"))
                    .isEqualTo(
                        IntStream.rangeClosed(1, 40)
                            .filter(n -> n != 13)
                            .mapToObj(n -> "order:" + n)
                            .toList()));
    assertThat(b.parking().all(b.bean(CaseFileSettings.class).agency(), 10))
        .noneMatch(p -> p.id().contains("/order|"));
  }

  @Test
  void a_fact_without_an_effect_still_gets_its_entry() {
    a.count("zero", 0, "zero");

    await().atMost(PATIENCE).until(() -> b.tallies().find("zero").isPresent());
    var entry = b.tallies().find("zero").orElseThrow().history().getFirst();
    assertThat(entry.type()).isEqualTo("taken-in.v1");
    assertThat(entry.takenIn()).isEqualTo("nothing-counted");
  }

  @Test
  void poison_stops_its_own_pair_only_and_a_discard_lets_it_go_on() {
    a.count("bad", 13, "bad"); // also the message that would create the file
    a.count("bad", 7, "bad");
    a.count("good", 1, "good");

    await().atMost(PATIENCE).until(() -> b.heard("good").equals(List.of("good:1")));
    await().atMost(PATIENCE).until(() -> parked("a/bad|bad|2") == Reason.GAP);
    assertThat(parked("a/bad|bad|1")).isEqualTo(Reason.FAULT);
    assertThat(b.heard("bad")).isEmpty();

    assertThat(b.intake().discard("a/bad|bad|1", "a misprint", "operator")).isTrue();

    assertThat(b.heard("bad")).containsExactly("bad:7");
    assertThat(b.tallies().find("bad").orElseThrow().history().getFirst().takenIn())
        .isEqualTo("discarded: a misprint");
    assertThat(b.parking().one("a/bad|bad|2")).isEmpty();
  }

  @Test
  void a_record_that_nobody_can_read_is_parked_under_its_place() {
    send(new ProducerRecord<>(run + ".tallies.a", bytes("x"), bytes("{")));

    await()
        .atMost(PATIENCE)
        .until(
            () ->
                b.parking().all("", 100).stream()
                    .anyMatch(p -> p.detail().startsWith("unreadable")));
  }

  @Test
  void an_announcement_signed_by_somebody_else_is_parked() throws Exception {
    var forger = Signer.of("a", keys.resolve("forger"), Files.createTempDirectory("elsewhere"));
    var said = Said.counted("a", "forged", "forged", 1, 5);
    send(said.signed(forger).record(run + ".tallies.a"));

    await().atMost(PATIENCE).until(() -> parked("a/forged|forged|1") == Reason.POISON);
    assertThat(b.tallies().find("forged")).isEmpty();
  }

  @Test
  void a_forgery_does_not_push_out_what_waits_for_an_earlier_one() throws Exception {
    var topic = run + ".tallies.a";
    var signer = Signer.of("a", keys.resolve("a"), keys.resolve("trusted"));
    var forger = Signer.of("a", keys.resolve("forger"), Files.createTempDirectory("elsewhere"));
    send(Said.counted("a", "pushed", "pushed", 2, 7).signed(signer).record(topic));
    await().atMost(PATIENCE).until(() -> parked("a/pushed|pushed|2") == Reason.GAP);
    send(Said.counted("a", "pushed", "pushed", 2, 99).signed(forger).record(topic));
    await()
        .atMost(PATIENCE)
        .until(() -> b.parking().all("", 100).stream().anyMatch(p -> p.id().contains("pushed|2|")));

    send(Said.counted("a", "pushed", "pushed", 1, 5).signed(signer).record(topic));

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(b.heard("pushed")).containsExactly("pushed:5", "pushed:7"));
  }

  @Test
  void the_same_number_with_other_content_is_a_fork_and_has_no_effect() {
    a.count("fork", 1, "fork");
    await().atMost(PATIENCE).until(() -> b.heard("fork").size() == 1);

    var signer = Signer.of("a", keys.resolve("a"), keys.resolve("trusted"));
    send(Said.counted("a", "fork", "fork", 1, 99).signed(signer).record(run + ".tallies.a"));

    await()
        .atMost(PATIENCE)
        .until(
            () ->
                b.parking().all("", 100).stream()
                    .anyMatch(p -> p.reason() == Reason.FORK && p.id().contains("/fork|")));
    assertThat(b.heard("fork")).containsExactly("fork:1");
  }

  @Test
  void two_instances_of_each_agency_change_nothing() {
    try (var a2 = Agency.start("a", "a-" + run, keys, own);
        var b2 = Agency.start("b", "b-" + run, keys, own)) {
      IntStream.rangeClosed(14, 40).forEach(n -> (n % 2 == 0 ? a : a2).count("two", n, "two"));

      await().atMost(PATIENCE).until(() -> b2.heard("two").size() == 27);
      assertThat(b.heard("two"))
          .isEqualTo(IntStream.rangeClosed(14, 40).mapToObj(n -> "two:" + n).toList());
    }
  }

  @Test
  void what_was_only_taken_in_since_does_not_hold_up_a_signature() {
    b.count("signing", 5);
    a.count("teller", 0, "signing");
    await().atMost(PATIENCE).until(() -> b.tallies().find("signing").orElseThrow().version() == 2);

    var signed =
        b.tallies()
            .sign(
                "signing",
                1,
                Act.now("signed", Actor.CITIZEN, b.now()),
                state -> Tally.count(state, 10, "signed"));

    assertThat(signed).isEqualTo(new Handled.Done<>(b.state("signing"), 3, false));
    assertThat(b.state("signing").total()).isEqualTo(15);
  }

  @Test
  void a_file_tells_another_of_the_same_service_without_a_topic() {
    a.count("upper", 3, "inside:lower");

    await().atMost(PATIENCE).until(() -> a.heard("lower").equals(List.of("upper:3")));
  }

  @Test
  void what_is_said_while_the_hearer_is_away_is_heard_when_it_is_back() {
    b.hears(false);
    a.count("away", 1, "away");
    a.count("away", 2, "away");
    b.hears(true);

    await().atMost(PATIENCE).until(() -> b.heard("away").equals(List.of("away:1", "away:2")));
  }

  @Test
  void a_crash_between_writing_and_handing_over_is_mended_by_the_sweep_of_another_instance() {
    try (var crashed = Agency.start("a", "a-" + run, keys, own)) {
      crashed.relay().stop(); // nothing leaves this instance any more
      crashed.count("crash", 4, "crash");

      await().atMost(PATIENCE).until(() -> b.heard("crash").equals(List.of("crash:4")));
    }
  }

  private Reason parked(String id) {
    return b.parking().one(id).map(p -> p.reason()).orElse(Reason.FORK);
  }

  private void send(ProducerRecord<byte[], byte[]> record) {
    a.bean(KafkaTemplate.class)
        .send(record)
        .orTimeout(10, java.util.concurrent.TimeUnit.SECONDS)
        .join();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
