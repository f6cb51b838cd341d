package id.netral.casefile;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commands on one file at once: one is written, the others read it again and decide again. */
final class Races {

  private static final Logger LOG = LoggerFactory.getLogger(Races.class);

  /** A command that loses for so long is given up. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration STEP = Duration.ofMillis(4);
  private static final long MOST_STEPS = 10;

  private Races() {}

  /**
   * @param attempt empty when somebody else wrote first
   * @throws WrittenByTooMany if that goes on for ten seconds; the log names the file
   */
  static <R> R untilWon(String file, Supplier<Optional<R>> attempt) {
    return untilWon(file, PATIENCE, attempt);
  }

  static <R> R untilWon(String file, Duration patience, Supplier<Optional<R>> attempt) {
    var begun = System.nanoTime();
    for (int race = 1; System.nanoTime() - begun < patience.toNanos(); race++) {
      var answer = attempt.get();
      if (answer.isPresent()) {
        return answer.get();
      }
      giveWay(race);
    }
    LOG.warn("{} is written by too many: a command is given up after {}", file, patience);
    throw new WrittenByTooMany();
  }

  /** Who has just written knows the file, and would win again and again over one who reads it. */
  static void giveWay(int race) {
    var most = Math.min(race, MOST_STEPS) * STEP.toNanos();
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
  }
}
