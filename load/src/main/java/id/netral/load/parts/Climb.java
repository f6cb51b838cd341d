package id.netral.load.parts;

import id.netral.load.injecting.Measured;
import id.netral.load.injecting.Visit.Outcome;
import java.util.List;
import java.util.function.DoubleFunction;

/** Looks for the highest rate that is held. */
public final class Climb {

  /** Held: all but so much of what was offered is done in time. */
  private static final double HELD = 0.97;

  /** Both ends of the time that is measured may cut off a command. */
  private static final int CUT_OFF = 2;

  private static final double TOO_SLOW_MILLIS = 2_000;

  private final List<Double> rates;

  /** What was seen at one rate: commands a second, milliseconds. */
  public record Level(double offered, double done, double p50, double p95, boolean held) {}

  Climb(Double... rates) {
    this.rates = List.of(rates);
  }

  static Level judge(double offered, Measured measured) {
    var held =
        measured.answered() + CUT_OFF >= offered * measured.seconds() * HELD
            && measured.count(Outcome.FAILED) == 0
            && measured.commands().took().getValueAtPercentile(99) / 1000.0 < TOO_SLOW_MILLIS;
    var took = measured.commands().took();
    return new Level(
        offered,
        measured.rate(),
        took.getValueAtPercentile(50) / 1000.0,
        took.getValueAtPercentile(95) / 1000.0,
        held);
  }

  /** The highest rate that was held before the first that was not; 0 where none was. */
  double held(DoubleFunction<Level> at) {
    double best = 0;
    for (var rate : rates) {
      if (!at.apply(rate).held()) {
        break;
      }
      best = rate;
    }
    return best;
  }
}
