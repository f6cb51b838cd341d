package id.netral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import id.netral.casefile.Tally.Refusal;
import id.netral.casefile.history.Chain;
import id.netral.casefile.history.Stored;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What one instance knows of a file is behind as soon as another writes: nothing rests on it. */
@TestInstance(Lifecycle.PER_CLASS)
class TwoInstancesIT {

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private Agency one = none();
  private Agency other = none();

  @SuppressWarnings("NullAway") // set before every test
  private static Agency none() {
    return null;
  }

  @BeforeAll
  void start() throws Exception {
    Path keys = Files.createTempDirectory("keys");
    Map<String, Object> own = Map.of("netral.casefile.topic-prefix", run + ".");
    one = Agency.start("a", "two-" + run, keys, own);
    other = Agency.start("a", "two-" + run, keys, own);
  }

  @AfterAll
  void stop() {
    other.close();
    one.close();
  }

  @Test
  void what_the_other_wrote_is_read_and_written_after() {
    one.count("shared", 1);
    other.count("shared", 2);
    assertThat(one.state("shared").total()).isEqualTo(3);

    other.count("shared", 4);
    one.count("shared", 8);

    assertThat(other.state("shared").total()).isEqualTo(15);
    assertThat(one.state("shared")).isEqualTo(other.state("shared"));
    isSound("shared", 4);
  }

  @Test
  void what_the_other_erased_is_not_shown() {
    noted("shown", 7, "a secret word");
    assertThat(other.state("shown").note()).isEqualTo("a secret word");

    one.tallies().erase("shown", "person");

    for (var instance : List.of(one, other)) {
      var file = instance.tallies().find("shown").orElseThrow();
      assertThat(file.state().note()).isEmpty();
      assertThat(file.history().getFirst().event()).isEqualTo(new Tally.Counted(7, "", List.of()));
    }
  }

  @Test
  void what_was_erased_is_gone_from_the_summary_and_does_not_come_back_with_the_next_write() {
    noted("listed", 7, "a secret word");
    assertThat(other.state("listed").note()).isEqualTo("a secret word");

    one.tallies().erase("listed", "person");
    assertThat(noted("listed")).isFalse();

    opened(other, "listed");
    assertThat(noted("listed")).isFalse();
    isSound("listed", 2);
  }

  @Test
  void a_file_is_found_within_the_scope_that_it_has_now() {
    one.count("moving", 7);
    assertThat(within("moving", 7)).isPresent();
    assertThat(within("moving", 8)).isEmpty();

    one.count("moving", 1);

    assertThat(within("moving", 7)).isEmpty();
    assertThat(within("moving", 8)).hasValueSatisfying(f -> assertThat(f.version()).isEqualTo(2));
    assertThat(within("nowhere", 0)).isEmpty();
    assertThat(within("no such name", 0)).isEmpty();
  }

  @Test
  void within_a_scope_too_nothing_is_shown_that_the_other_erased() {
    noted("veiled", 7, "a secret word");
    assertThat(within("veiled", 7).orElseThrow().state().note()).isEqualTo("a secret word");

    one.tallies().erase("veiled", "person");

    assertThat(within("veiled", 7).orElseThrow().state().note()).isEmpty();
  }

  @Test
  void what_the_other_has_begun_is_not_begun_again() {
    one.count("begun", 1);

    var more = other.tallies().begin("begun", act("begin"), s -> Tally.count(s, 2, "n"));
    var again = other.tallies().begin("begun", act("begin"), s -> Tally.count(s, 2, "n"));

    assertThat(more).isEqualTo(new Handled.Done<>(one.state("begun"), 2, false));
    assertThat(again).isEqualTo(new Handled.Done<>(one.state("begun"), 2, true));
    assertThat(one.state("begun").total()).isEqualTo(3);
    isSound("begun", 2);
  }

  @Test
  void nothing_is_sealed_under_a_key_that_the_other_destroyed() {
    noted("lost", 7, "a secret word");
    other.count("lost", 1);

    one.tallies().erase("lost", "person");

    assertThatThrownBy(() -> other.count("lost", 2)).hasMessageContaining("was destroyed");
    assertThat(one.state("lost").total()).isEqualTo(8);
  }

  @Test
  void a_refusal_on_what_is_behind_is_looked_at_again() {
    one.count("reopened", 1);
    closed(one, "reopened");
    assertThat(other.state("reopened").closed()).isTrue();
    opened(one, "reopened");

    assertThat(other.count("reopened", 5)).isInstanceOf(Handled.Done.class);

    assertThat(one.state("reopened").total()).isEqualTo(6);
    isSound("reopened", 4);
  }

  @Test
  void what_only_the_file_as_it_was_would_accept_is_refused_and_not_written() {
    one.count("shut", 1);
    assertThat(other.state("shut").closed()).isFalse();
    closed(one, "shut");

    var answer = other.count("shut", 5);

    assertThat(answer).isEqualTo(new Handled.Refused<>(one.state("shut"), Refusal.CLOSED));
    isSound("shut", 2);
  }

  @Test
  void nothing_to_do_on_what_is_behind_is_looked_at_again() {
    one.count("idle", 0);
    assertThat(other.state("idle").total()).isZero();
    one.count("idle", 3);

    var doubled =
        other
            .tallies()
            .handle(
                "idle",
                act("double"),
                s -> s.total() == 0 ? Verdict.accept() : Tally.count(s, s.total(), "double"));

    assertThat(doubled).isEqualTo(new Handled.Done<>(one.state("idle"), 3, false));
    assertThat(one.state("idle").total()).isEqualTo(6);
  }

  @Test
  void what_fails_on_what_is_behind_is_tried_on_what_is_now() {
    one.count("failing", 1);
    assertThat(other.state("failing").total()).isEqualTo(1);
    one.count("failing", 2);
    var seen = new ArrayList<Integer>();

    other
        .tallies()
        .handle(
            "failing",
            act("failing"),
            s -> {
              seen.add(s.total());
              if (s.total() == 1) {
                throw new IllegalStateException("one cannot be counted on");
              }
              return Tally.count(s, 4, "n");
            });

    assertThat(seen).containsExactly(1, 3);
    assertThat(one.state("failing").total()).isEqualTo(7);
  }

  @Test
  void a_command_that_the_other_carried_out_is_a_repeat() {
    one.count("repeated", 1);
    assertThat(other.state("repeated").total()).isEqualTo(1);
    one.countAs("once", "repeated", 2);

    var again = other.countAs("once", "repeated", 2);

    assertThat(again).isEqualTo(new Handled.Done<>(one.state("repeated"), 2, true));
    assertThat(one.state("repeated").total()).isEqualTo(3);
  }

  @Test
  void a_signature_on_what_is_behind_is_shown_what_happened_instead() {
    one.count("signed", 1);
    assertThat(other.state("signed").total()).isEqualTo(1);
    one.count("signed", 2);

    assertThat(signed("signed", 1, s -> Tally.count(s, 100, "signed")))
        .isEqualTo(new Handled.Overtaken<>(one.state("signed"), 2));
    isSound("signed", 2);
  }

  @Test
  void a_signature_that_would_be_refused_on_what_is_behind_is_shown_what_happened_instead() {
    one.count("sealed", 1);
    closed(one, "sealed");
    assertThat(other.state("sealed").closed()).isTrue();
    opened(one, "sealed");

    assertThat(signed("sealed", 2, s -> Tally.count(s, 100, "signed")))
        .isEqualTo(new Handled.Overtaken<>(one.state("sealed"), 3));
  }

  @Test
  void a_signature_on_what_is_not_yet_known_here_is_written_on_it() {
    one.count("ahead", 1);
    assertThat(other.state("ahead").total()).isEqualTo(1);
    one.count("ahead", 2);

    var done = signed("ahead", 2, s -> Tally.count(s, s.total(), "signed"));

    assertThat(done).isEqualTo(new Handled.Done<>(one.state("ahead"), 3, false));
    assertThat(one.state("ahead").total()).isEqualTo(6);
    isSound("ahead", 3);
  }

  private Handled<Tally> signed(
      String file, long seen, Function<Tally, Verdict<Tally.Event>> decide) {
    return other.tallies().sign(file, seen, act("signature-" + file), decide);
  }

  private void noted(String file, int amount, String note) {
    one.tallies().handle(file, act("noted-" + file), s -> Tally.count(s, amount, note));
  }

  private Optional<CaseFile<Tally, Tally.Event>> within(String file, int total) {
    return other.tallies().find(file, Filters.eq("summary.total", total));
  }

  private boolean noted(String file) {
    return raw(file).get("summary", Document.class).getBoolean("noted");
  }

  private void closed(Agency by, String file) {
    by.tallies().handle(file, act("close-" + file), _ -> Verdict.accept(new Tally.Closed()));
  }

  private void opened(Agency by, String file) {
    var day = Duration.ofDays(1);
    by.tallies().handle(file, act("open-" + file), _ -> Tally.openUntil(by.now(), day));
  }

  private Act act(String command) {
    return Act.now(command, Actor.CITIZEN, one.now());
  }

  private Document raw(String file) {
    return one.tallies().collection().find(new Document("_id", file)).first();
  }

  private void isSound(String file, int entries) {
    var stored = new Stored(raw(file));
    assertThat(stored.isWhole()).isTrue();
    assertThat(stored.version()).isEqualTo(entries);
    assertThat(Chain.faults(stored.history())).isEmpty();
  }
}
