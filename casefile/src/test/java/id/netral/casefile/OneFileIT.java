package id.netral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.casefile.history.Chain;
import id.netral.casefile.history.Stored;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What one file promises by itself. */
@TestInstance(Lifecycle.PER_CLASS)
class OneFileIT {

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private Agency a = none();

  @SuppressWarnings("NullAway") // set before every test
  private static Agency none() {
    return null;
  }

  @BeforeAll
  void start() throws Exception {
    Path keys = Files.createTempDirectory("keys");
    a = Agency.start("a", "one-" + run, keys, Map.of("netral.casefile.topic-prefix", run + "."));
  }

  @AfterAll
  void stop() {
    a.close();
  }

  @Test
  void a_command_that_comes_twice_has_one_effect_and_the_first_answer() {
    a.countAs("once", "twice", 5);
    var again = a.countAs("once", "twice", 5);

    assertThat(again)
        .isInstanceOfSatisfying(Handled.Done.class, d -> assertThat(d.repeated()).isTrue());
    assertThat(a.state("twice").total()).isEqualTo(5);
  }

  @Test
  void with_another_master_key_than_the_one_it_was_written_with_a_database_is_not_opened()
      throws Exception {
    var elsewhere = Files.createTempDirectory("elsewhere");

    assertThatThrownBy(() -> Agency.start("a", "one-" + run, elsewhere, Map.of()))
        .rootCause()
        .hasMessageContaining("decryption failed");
  }

  @Test
  void a_refusal_writes_nothing_and_says_why() {
    assertThat(a.count("refused", -1))
        .isEqualTo(new Handled.Refused<>(Tally.NEW, Tally.Refusal.NEGATIVE));
    assertThat(a.tallies().find("refused")).isEmpty();
  }

  @Test
  void many_who_write_at_once_lose_nothing_and_double_nothing() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      var all =
          IntStream.rangeClosed(1, 200)
              .<Callable<Object>>mapToObj(n -> () -> a.count("busy", n))
              .toList();
      for (var done : threads.invokeAll(all)) {
        done.get();
      }
    }
    assertThat(a.state("busy").total()).isEqualTo(200 * 201 / 2);
    var stored = new Stored(a.tallies().collection().find(new Document("_id", "busy")).first());
    assertThat(stored.isWhole()).isTrue();
    assertThat(Chain.faults(stored.history())).isEmpty();
  }

  @Test
  void a_decision_on_a_version_that_moved_is_shown_again_instead() {
    a.count("signed", 1);
    a.count("signed", 2);

    var late =
        a.tallies()
            .sign(
                "signed",
                1,
                Act.now("signature", Actor.CITIZEN, a.now()),
                s -> Tally.count(s, 100, "signed"));

    assertThat(late).isEqualTo(new Handled.Overtaken<>(a.state("signed"), 2));
    assertThat(a.state("signed").total()).isEqualTo(3);
  }

  @Test
  void text_lies_sealed_and_structure_open() {
    a.tallies()
        .handle(
            "sealed",
            Act.now("s1", new Actor("u1", "officer", "Siti Rahmawati"), a.now()),
            s -> Tally.count(s, 7, "a secret word"));

    var raw = a.tallies().collection().find(new Document("_id", "sealed")).first();
    assertThat(raw.toJson()).doesNotContain("secret").doesNotContain("Rahmawati");
    assertThat(raw.toJson()).contains("\\\"amount\\\":7");
    var entry = a.tallies().find("sealed").orElseThrow().history().getFirst();
    assertThat(entry.event()).isEqualTo(new Tally.Counted(7, "a secret word", List.of()));
    assertThat(entry.by().name()).isEqualTo("Siti Rahmawati");
  }

  @Test
  void destroying_a_persons_key_erases_the_text_and_the_chain_still_verifies() {
    a.count("erased", 7);
    a.tallies().erase("erased", "person");

    var file = a.tallies().find("erased").orElseThrow();
    assertThat(file.history().getFirst().event()).isEqualTo(new Tally.Counted(7, "", List.of()));
    var stored = new Stored(a.tallies().collection().find(new Document("_id", "erased")).first());
    assertThat(Chain.faults(stored.history())).isEmpty();
  }

  @Test
  void an_edited_entry_breaks_the_chain() {
    a.count("edited", 7);
    a.count("edited", 8);
    a.tallies()
        .collection()
        .updateOne(
            new Document("_id", "edited"),
            new Document("$set", new Document("history.0.body", "{\"amount\":9}")));

    var stored = new Stored(a.tallies().collection().find(new Document("_id", "edited")).first());
    assertThat(Chain.faults(stored.history())).containsExactly("entry 1 was altered");
  }

  @Test
  void a_lost_summary_is_rebuilt_from_the_history() {
    a.count("rebuilt", 7);
    a.tallies()
        .collection()
        .updateOne(
            new Document("_id", "rebuilt"), new Document("$unset", new Document("summary", "")));

    assertThat(a.tallies().rebuild()).isEqualTo(1);

    var raw = a.tallies().collection().find(new Document("_id", "rebuilt")).first();
    assertThat(raw.get("summary", Document.class).getInteger("total")).isEqualTo(7);
  }

  @Test
  void a_passed_deadline_becomes_one_entry_of_its_legal_instant() {
    var closes =
        a.now().plus(Duration.ofMillis(300)).truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    a.tallies()
        .handle(
            "closing",
            Act.now("c1", Actor.CITIZEN, a.now()),
            s -> Verdict.accept(new Tally.Opened(closes)));

    Awaitility.await().until(() -> a.state("closing").closed());
    var history = a.tallies().find("closing").orElseThrow().history();
    assertThat(history).hasSize(2);
    assertThat(history.getLast().on()).isEqualTo(closes);
  }
}
