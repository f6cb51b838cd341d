package id.netral.local.drill;

import id.netral.local.drill.checking.Checker;
import id.netral.local.drill.checking.Found;
import id.netral.local.drill.checking.Observed;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Looks again until nothing is amiss. Topics, databases and mails are read one after the other, so
 * what is on its way looks like a fault; a real one stays, however often one looks.
 */
public final class Quiet {

  private static final Duration PAUSE = Duration.ofMillis(500);

  private Quiet() {}

  /** Waits until what this counts stands still for a moment; for so long at the most. */
  static void await(LongSupplier traffic, Duration moment, Duration longest) {
    var end = Instant.now().plus(longest);
    var before = traffic.getAsLong();
    while (Instant.now().isBefore(end)) {
      LockSupport.parkNanos(moment.toNanos());
      var now = traffic.getAsLong();
      if (now == before) {
        return;
      }
      before = now;
    }
  }

  /** What is found once all has arrived; after this long, what is found then. */
  public static Found found(Checker checker, Supplier<Observed> look, Duration longest) {
    var end = Instant.now().plus(longest);
    while (true) {
      var began = Instant.now();
      var found = checker.check(look.get());
      if (found.faults().isEmpty() || Instant.now().isAfter(end)) {
        return found;
      }
      // Much takes long to read, and reading slows what is on its way.
      var took = Duration.between(began, Instant.now());
      LockSupport.parkNanos((took.compareTo(PAUSE) > 0 ? took : PAUSE).toNanos());
    }
  }
}
