package id.netral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Deadlines that may not pass yet are more than one look finds, and hold up no others. */
class GoingRoundIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final List<String> HELD_UP =
      IntStream.range(0, 200).mapToObj(n -> "held-up-" + n).toList();

  private final String run = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void deadlines_that_may_not_pass_hold_up_no_others() throws Exception {
    var keys = Files.createTempDirectory("keys");
    Map<String, Object> own = Map.of("netral.casefile.topic-prefix", run + ".");
    try (var a = Agency.start("a", "a-" + run, keys, own);
        var b = Agency.start("b", "b-" + run, keys, own)) {
      assertThat(a.parking().count()).isZero();
      parked();
      HELD_UP.forEach(file -> open(b, file, Duration.ofDays(-2)));
      open(b, "free", Duration.ofDays(-1));

      await().atMost(PATIENCE).until(() -> b.state("free").closed());
      assertThat(HELD_UP).noneMatch(file -> b.state(file).closed());
    }
  }

  private void parked() {
    try (var client = MongoClients.create(Servers.running().store("b-" + run))) {
      client
          .getDatabase("b-" + run)
          .getCollection("parked")
          .insertMany(HELD_UP.stream().map(GoingRoundIT::parked).toList());
    }
  }

  private static Document parked(String to) {
    return new Document("_id", to).append("to", to).append("reason", "POISON");
  }

  private static void open(Agency agency, String file, Duration from) {
    var act = Act.now(file, Actor.CITIZEN, agency.now());
    agency.tallies().handle(file, act, _ -> Tally.openUntil(agency.now(), from));
  }
}
