package id.netral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is to be handed over lies in memory for a moment, and nothing rests on that. */
class HandingOverIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Date LONG_AGO = Date.from(Instant.parse("2024-10-23T03:00:00Z"));
  private static final MongoClient CLIENT =
      MongoClients.create(Servers.running().store("handing-over"));

  private final MongoDatabase database =
      CLIENT.getDatabase("handing-" + UUID.randomUUID().toString().substring(0, 13));
  private final HandedTo broker = new HandedTo();
  private Path folder = Path.of("");

  @BeforeEach
  void keys() throws Exception {
    folder = Files.createTempDirectory("keys");
  }

  @Test
  void what_was_offered_and_never_sent_is_sent_by_another_instance() {
    var crashed = instance();
    IntStream.rangeClosed(1, 5).forEach(crashed::tells);
    assertThat(broker.numbers()).isEmpty();

    try (var another = instance().started()) {
      another.sweeps();
      settles(5);
    }

    assertThat(broker.numbers()).containsExactly(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void what_was_sent_and_not_pointed_past_is_repeated_before_what_is_new() {
    try (var crashing = cutOff(new Breaking(database.getCollection("tallies"), "bulkWrite"))) {
      IntStream.rangeClosed(1, 3).forEach(crashing::tells);
      await().atMost(PATIENCE).until(() -> broker.numbers().size() == 3);
      crashing.relay.stop();
      IntStream.rangeClosed(4, 5).forEach(crashing::tells);
    }

    try (var another = instance().started()) {
      another.sweeps();
      settles(5);
    }

    assertThat(broker.numbers()).containsExactly(1L, 2L, 3L, 1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void pointers_that_could_not_be_written_are_written_after_the_next_sweep() {
    var breaking = new Breaking(database.getCollection("tallies"), "bulkWrite", 1);
    try (var one = cutOff(breaking)) {
      one.tells(1);
      await().atMost(PATIENCE).until(breaking::hasCut);
      assertThat(relayed()).isZero();

      one.sweeps();
      settles(1);
    }

    assertThat(broker.numbers()).containsExactly(1L, 1L);
  }

  @Test
  void after_what_was_not_acknowledged_nothing_is_pointed_past() {
    broker.loses(3);
    try (var one = instance().started()) {
      one.relay.pause(true);
      IntStream.rangeClosed(1, 5).forEach(one::tells);
      one.relay.pause(false);
      await().atMost(PATIENCE).until(() -> relayed() == 2);
      assertThat(waits()).isTrue();

      one.sweeps();
      settles(5);
    }

    assertThat(broker.numbers()).containsExactly(1L, 2L, 4L, 5L, 3L, 4L, 5L);
  }

  @Test
  void what_is_offered_before_its_turn_is_read_and_sent_in_its_turn() {
    try (var one = instance().started()) {
      one.writes(1);
      one.tells(2);
      settles(2);
    }

    assertThat(broker.numbers()).containsExactly(1L, 2L);
  }

  @Test
  void what_a_killed_instance_left_unsent_is_not_overtaken_by_what_is_written_after_it() {
    var killed = instance();
    killed.tells(1);
    killed.tells(2);

    try (var restarted = instance().started()) {
      restarted.tells(3);
      settles(3);
      restarted.tells(4);
      settles(4);
    }

    assertThat(broker.numbers()).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void what_was_not_acknowledged_is_not_overtaken_by_what_is_written_after_it() {
    broker.loses(2);
    try (var one = instance().started()) {
      one.tells(1);
      await().atMost(PATIENCE).until(() -> broker.numbers().contains(1L));
      one.tells(2);
      await().atMost(PATIENCE).until(() -> broker.hasLost());
      one.tells(3);
      settles(3);
    }

    assertThat(broker.numbers()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void what_another_instance_wrote_in_between_goes_out_in_its_turn() {
    var another = instance();
    try (var one = instance().started()) {
      one.relay.pause(true);
      one.tells(1);
      another.tells(2);
      one.tells(3);
      one.relay.pause(false);
      settles(3);
    }

    assertThat(broker.numbers()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void files_of_which_nothing_can_be_handed_over_hold_up_no_others() {
    var tallies = database.getCollection("tallies");
    tallies.insertMany(IntStream.range(0, 1_000).mapToObj(HandingOverIT::torn).toList());
    try (var one = instance().started()) {
      one.writes(1);
      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                one.sweeps();
                return !waits();
              });
    }

    assertThat(broker.numbers()).contains(1L);
    assertThat(tallies.countDocuments(new Document("pendingSince", LONG_AGO))).isEqualTo(1_000);
  }

  /** A file that never becomes whole is never handed over. */
  private static Document torn(int n) {
    return new Document("_id", "torn-" + n)
        .append("version", 2L)
        .append("history", List.of())
        .append("pendingSince", LONG_AGO);
  }

  @Test
  void what_is_offered_one_by_one_is_sent_once_and_pointed_past_in_one() {
    try (var one = instance().started()) {
      IntStream.rangeClosed(1, 40).forEach(one::tells);
      settles(40);
    }

    assertThat(broker.numbers())
        .isEqualTo(IntStream.rangeClosed(1, 40).mapToObj(Long::valueOf).toList());
  }

  private Handing instance() {
    return new Handing(database, folder, broker);
  }

  private Handing cutOff(Breaking relaying) {
    return new Handing(database, folder, broker, relaying.collection()).started();
  }

  private void settles(long number) {
    await().atMost(PATIENCE).until(() -> relayed() == number && !waits());
  }

  private long relayed() {
    return file().getLong("relayed");
  }

  private boolean waits() {
    return file().containsKey("pendingSince");
  }

  private Document file() {
    var found = database.getCollection("tallies").find(new Document("_id", "teller")).first();
    return Objects.requireNonNull(found);
  }
}
