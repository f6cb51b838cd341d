package id.netral.load.injecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(doubles = {1, 7, 10, 36, 48, 220})
  void over_a_whole_number_of_arrivals_every_act_occurs_as_often_as_the_rate_asks(double rate) {
    int acts = 43;
    var fill = Pacing.whole(rate / acts, Duration.ofSeconds(25));
    var length = Pacing.whole(rate / acts, Duration.ofSeconds(10));
    var pacing = Pacing.steady(rate / acts, fill.plus(length));
    var arrivals = pacing.stages().getFirst().arrivals();

    var done =
        LongStream.range(0, arrivals)
            .flatMap(a -> LongStream.range(0, acts).map(act -> pacing.at(a) + act * SECOND / 2))
            .filter(at -> at >= fill.toNanos() && at < fill.plus(length).toNanos())
            .count();

    // an act may fall on the very end
    assertThat((double) done).isCloseTo(rate * length.toNanos() / SECOND, within(1.0));
    assertThat(length).isGreaterThanOrEqualTo(Duration.ofSeconds(10));
  }
}
