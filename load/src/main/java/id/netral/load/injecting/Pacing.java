package id.netral.load.injecting;

import java.time.Duration;
import java.util.List;

/**
 * When each arrival is meant to be, whatever the machine makes of it.
 *
 * @param crowd so many visits at any time instead, each begun when one before is over, so a queue
 *     hides: good for what gets done, not for how long it takes; 0 where arrivals go by the clock
 */
public record Pacing(List<Stage> stages, int crowd) {

  private static final double SECOND = 1e9;

  /** So many arrivals a second for so long. */
  public record Stage(double rate, Duration length) {

    long arrivals() {
      return Math.round(rate * length.toNanos() / SECOND);
    }
  }

  public static Pacing steady(double rate, Duration length) {
    return new Pacing(List.of(new Stage(rate, length)), 0);
  }

  /** The shortest time, but no shorter than this, in which a whole number arrives. */
  public static Duration whole(double rate, Duration least) {
    var arrivals = Math.ceil(rate * least.toNanos() / SECOND);
    return Duration.ofNanos(Math.round(arrivals / rate * SECOND));
  }

  /** So many visits at a time, as fast as they are answered. */
  public static Pacing crowd(int visits, Duration length) {
    return new Pacing(List.of(new Stage(0, length)), visits);
  }

  public Pacing then(double rate, Duration length) {
    var more = new java.util.ArrayList<>(stages);
    more.add(new Stage(rate, length));
    return new Pacing(List.copyOf(more), 0);
  }

  /** Nanoseconds from the first arrival to this one, counted from 0. */
  long at(long arrival) {
    long before = 0;
    double since = 0;
    for (var stage : stages) {
      if (arrival < before + stage.arrivals()) {
        return (long) (since + (arrival - before) / stage.rate() * SECOND);
      }
      before += stage.arrivals();
      since += stage.length().toNanos();
    }
    return (long) since;
  }

  public Duration length() {
    return stages.stream().map(Stage::length).reduce(Duration.ZERO, Duration::plus);
  }
}
