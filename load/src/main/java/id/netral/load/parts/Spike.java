package id.netral.load.parts;

import id.netral.load.injecting.Measured;
import id.netral.load.injecting.Measured.Tally;
import id.netral.load.injecting.Pacing;
import id.netral.load.injecting.Visit.Outcome;
import id.netral.load.lives.Single;
import id.netral.load.telling.Figures;
import java.time.Duration;
import java.util.List;

/** (e) Ten times the usual rate of reports for a minute, then the usual again. */
public final class Spike {

  private static final int TIMES = 10;
  private static final Duration BEFORE = Duration.ofSeconds(20);
  private static final Duration SPIKE = Duration.ofSeconds(60);
  private static final Duration AFTER = Duration.ofSeconds(40);
  private static final double AS_BEFORE = 2;
  private static final double AT_LEAST_MICROS = 100_000;

  private final Ground ground;
  private final Figures figures;

  public Spike(Ground ground, Figures figures) {
    this.ground = ground;
    this.figures = figures;
  }

  /**
   * @param usual reports a second
   */
  public void run(double usual) {
    var pacing = Pacing.steady(usual, BEFORE).then(usual * TIMES, SPIKE).then(usual, AFTER);
    var seen =
        ground.run(
            pacing, Duration.ZERO, () -> new Single(ground.filing().call(ground.at(), List.of())));
    figures.run("e spike from %.1f to %.1f/s".formatted(usual, usual * TIMES), usual, seen);
    var measured = seen.measured();
    var errors = measured.count(Outcome.FAILED);
    figures.say("errors", errors + ", turned away: " + measured.count(Outcome.TURNED_AWAY));
    figures.say("p95 before, ms", worst(measured, 5, BEFORE.toSeconds()));
    figures.say(
        "worst p95 of a second in the spike, ms",
        worst(measured, BEFORE.toSeconds(), BEFORE.plus(SPIKE).toSeconds()));
    figures.say("seconds until as before", recovery(measured));
  }

  private static double worst(Measured measured, long from, long to) {
    return measured.bySecond().entrySet().stream()
            .filter(e -> e.getKey() >= from && e.getKey() < to)
            .mapToLong(e -> p95(e.getValue()))
            .max()
            .orElse(0)
        / 1000.0;
  }

  /** From the end of the spike to the first second after which none is slow again. */
  private static long recovery(Measured measured) {
    var limit =
        Math.max(AT_LEAST_MICROS, worst(measured, 5, BEFORE.toSeconds()) * 1000 * AS_BEFORE);
    var end = BEFORE.plus(SPIKE).toSeconds();
    return measured.bySecond().entrySet().stream()
        .filter(e -> e.getKey() >= end && p95(e.getValue()) > limit)
        .mapToLong(e -> e.getKey() - end + 1)
        .max()
        .orElse(0);
  }

  private static long p95(Tally tally) {
    return tally.took().getValueAtPercentile(95);
  }
}
