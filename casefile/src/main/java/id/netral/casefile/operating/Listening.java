package id.netral.casefile.operating;

import java.time.Duration;
import java.time.Instant;

/**
 * Working time without a word on a topic. Only what somebody has listened through counts: while no
 * instance ran nobody could hear, and when a clock is moved on, no time has passed.
 *
 * @param looked when an instance last looked
 * @param silent so much working time since something was heard
 * @param usual the longest such silence that has ended; forgotten slowly, so that an outage does
 *     not count as a habit for ever
 */
record Listening(Instant looked, Duration silent, Duration usual) {

  /** Instances look far more often; what is longer was not listened through. */
  static final Duration MOST = Duration.ofMinutes(1);

  private static final int FORGOTTEN_AFTER = 20;
  private static final int OF_THE_USUAL = 2;
  private static final int OF_THE_LEAST = 5;

  static Listening from(Instant now) {
    return new Listening(now, Duration.ZERO, Duration.ZERO);
  }

  Listening on(Instant now, WorkingHours hours) {
    var earliest = now.minus(MOST);
    var from = looked.isBefore(earliest) ? earliest : looked;
    return new Listening(now, silent.plus(hours.between(from, now)), usual);
  }

  /** Something is heard: this silence is over. */
  Listening heard() {
    var remembered = usual.minus(silent.dividedBy(FORGOTTEN_AFTER));
    return new Listening(looked, Duration.ZERO, longer(silent, remembered));
  }

  /** How long a silence is no alarm: twice the usual, within limits that follow from the least. */
  Duration allowed(Duration least) {
    var most = least.multipliedBy(OF_THE_LEAST);
    var wanted = longer(least, usual.multipliedBy(OF_THE_USUAL));
    return wanted.compareTo(most) < 0 ? wanted : most;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
