package id.netral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.netral.casefile.hearing.Parking.Reason;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an agency cannot take in for a fault of its own. */
class FaultIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String ID = "a/bad|bad|1";

  private final String run = UUID.randomUUID().toString().substring(0, 8);

  @AfterEach
  void faultyAgain() {
    Tally.UNLUCKY.set(13);
  }

  @Test
  void it_is_told_with_its_place_and_taken_in_when_the_mended_service_starts() throws Exception {
    var keys = Files.createTempDirectory("keys");
    Map<String, Object> own = Map.of("netral.casefile.topic-prefix", run + ".");
    try (var a = Agency.start("a", "a-" + run, keys, own)) {
      try (var b = Agency.start("b", "b-" + run, keys, own)) {
        a.count("bad", 13, "bad");
        await().atMost(PATIENCE).until(() -> b.parking().one(ID).isPresent());

        var parked = b.parking().one(ID).orElseThrow();
        assertThat(parked.reason()).isEqualTo(Reason.FAULT);
        assertThat(parked.detail()).matches("IllegalStateException in Tally, line \\d+");
      }
      Tally.UNLUCKY.set(-1);

      try (var b = Agency.start("b", "b-" + run, keys, own)) {
        await()
            .atMost(PATIENCE)
            .untilAsserted(() -> assertThat(b.heard("bad")).isEqualTo(List.of("bad:13")));
        await().atMost(PATIENCE).until(() -> b.parking().count() == 0);
      }
    }
  }
}
