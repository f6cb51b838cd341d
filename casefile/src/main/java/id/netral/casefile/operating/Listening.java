package id.netral.casefile.operating;

import java.time.Duration;
import java.time.Instant;

/**
 * Working time without a word on a topic. Only what somebody has listened through counts: while no
 * instance ran nobody could hear, and when a clock is moved on, no time has passed.
 *
 * @param looked when an instance last looked
 * @param silent so much working time since something was heard
 */
record Listening(Instant looked, Duration silent) {

  /** Instances look far more often; what is longer was not listened through. */
  static final Duration MOST = Duration.ofMinutes(1);

  static Listening from(Instant now) {
    return new Listening(now, Duration.ZERO);
  }

  Listening on(Instant now, WorkingHours hours) {
    var earliest = now.minus(MOST);
    var from = looked.isBefore(earliest) ? earliest : looked;
    return new Listening(now, silent.plus(hours.between(from, now)));
  }
}
