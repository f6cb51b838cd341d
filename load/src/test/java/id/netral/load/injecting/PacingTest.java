package id.netral.load.injecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PacingTest {

  private static final long SECOND = 1_000_000_000;

  @Test
  void arrivals_are_evenly_spread() {
    var pacing = Pacing.steady(4, Duration.ofSeconds(10));

    assertThat(pacing.at(0)).isZero();
    assertThat(pacing.at(1)).isEqualTo(SECOND / 4);
    assertThat(pacing.at(39)).isEqualTo(39 * SECOND / 4);
  }

  @Test
  void a_stage_begins_when_the_one_before_is_over() {
    var pacing =
        Pacing.steady(1, Duration.ofSeconds(10))
            .then(10, Duration.ofSeconds(6))
            .then(1, Duration.ofSeconds(5));

    assertThat(pacing.at(10)).isEqualTo(10 * SECOND);
    assertThat(pacing.at(11)).isEqualTo(10 * SECOND + SECOND / 10);
    assertThat(pacing.at(70)).isEqualTo(16 * SECOND);
    assertThat(pacing.length()).isEqualTo(Duration.ofSeconds(21));
  }
}
