package id.netral.load.parts;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.load.injecting.Measured;
import id.netral.load.injecting.MeasuredRuns;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClimbTest {

  @ParameterizedTest
  @CsvSource({
    "10, 97, true", // as much as was offered but for the edges
    "10, 95, true",
    "10, 94, false",
    "5, 47, true",
    "5, 46, false",
    "100, 968, true",
    "100, 967, false"
  })
  void a_rate_is_held_but_for_a_few_and_what_the_edges_cut_off(
      double offered, int done, boolean held) {
    Measured measured = MeasuredRuns.of(Duration.ofSeconds(10), done);

    assertThat(Climb.judge(offered, measured).held()).isEqualTo(held);
  }
}
