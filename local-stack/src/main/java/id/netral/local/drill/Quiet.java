package id.netral.local.drill;

import id.netral.local.drill.checking.Checker;
import id.netral.local.drill.checking.Found;
import id.netral.local.drill.checking.Observed;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Looks again until nothing is amiss. Topics, databases and mails are read one after the other, so
 * what is on its way looks like a fault; a real one stays, however often one looks.
 */
public final class Quiet {

  private static final Duration PAUSE = Duration.ofMillis(500);

  private Quiet() {}

  /** What is found once all has arrived; after this long, what is found then. */
  public static Found found(Checker checker, Supplier<Observed> look, Duration longest) {
    var end = Instant.now().plus(longest);
    while (true) {
      var found = checker.check(look.get());
      if (found.faults().isEmpty() || Instant.now().isAfter(end)) {
        return found;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
