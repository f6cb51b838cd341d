package id.netral.load.injecting;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.load.injecting.Visit.Outcome;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasuredTest {

  private static final long SECOND = 1_000_000_000;
  private static final long MILLI = 1_000_000;
  private static final Call WRITE = Call.command("write", "http://x", "text/plain", "");
  private static final Call READ = Call.read("read", "http://x");

  private final Measured measured = new Measured(Duration.ofSeconds(1), Duration.ofSeconds(3));

  @Test
  void what_was_meant_to_start_outside_is_left_out() {
    measured.add(WRITE, Outcome.DONE, SECOND / 2, MILLI);
    measured.add(WRITE, Outcome.DONE, SECOND, MILLI);
    measured.add(WRITE, Outcome.DONE, 3 * SECOND, MILLI);

    assertThat(measured.count(Outcome.DONE)).isEqualTo(1);
    assertThat(measured.done()).isEqualTo(3);
  }

  @Test
  void the_rate_counts_commands_answered_in_time() {
    measured.add(WRITE, Outcome.DONE, SECOND / 2, MILLI);
    measured.add(WRITE, Outcome.DONE, SECOND - MILLI, 2 * MILLI);
    measured.add(WRITE, Outcome.DONE, 2 * SECOND, MILLI);
    measured.add(WRITE, Outcome.DONE, 2 * SECOND, 2 * SECOND);
    measured.add(WRITE, Outcome.FAILED, 2 * SECOND, MILLI);
    measured.add(READ, Outcome.DONE, 2 * SECOND, MILLI);

    assertThat(measured.rate()).isEqualTo(1.0);
  }

  @Test
  void waiting_for_what_must_be_heard_first_is_no_answer_time() {
    measured.add(WRITE, Outcome.TOO_EARLY, SECOND, 900 * MILLI);
    measured.add(WRITE, Outcome.DONE, SECOND, 10 * MILLI);

    assertThat(measured.commands().took().getMaxValue()).isBetween(9_900L, 10_100L);
    assertThat(measured.count(Outcome.TOO_EARLY)).isEqualTo(1);
  }

  @Test
  void who_comes_in_late_has_waited() {
    var run = new Injecting(Pacing.steady(1_000, Duration.ofSeconds(2)), OneCall::new, all());
    run.arrived();
    var begin = System.nanoTime();
    while (System.nanoTime() < begin + 60 * MILLI) {
      Thread.onSpinWait();
    }

    var late = run.arrived();
    late.answered(late.call(), 200, "");

    var took = Objects.requireNonNull(seen.byName().get("write")).took().getMaxValue();
    assertThat(took).isGreaterThan(55_000);
  }

  private Measured seen = measured;

  private Measured all() {
    seen = new Measured(Duration.ZERO, Duration.ofSeconds(2));
    return seen;
  }

  private static final class OneCall implements Visit {
    @Override
    public @Nullable Call next() {
      return WRITE;
    }

    @Override
    public long due() {
      return 0;
    }

    @Override
    public Outcome answered(Call call, int status, String body) {
      return Outcome.DONE;
    }
  }
}
