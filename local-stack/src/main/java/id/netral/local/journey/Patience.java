package id.netral.local.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again until it is there: what crosses between agencies takes a moment. */
public final class Patience {

  private static final Duration LONGEST =
      Duration.ofSeconds(Integer.getInteger("netral.local.patience", 90));
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Patience() {}

  public static void until(BooleanSupplier condition) {
    until(condition::getAsBoolean, Boolean::booleanValue);
  }

  public static <T> T until(Supplier<T> look, Predicate<T> enough) {
    var end = Instant.now().plus(LONGEST);
    while (true) {
      var seen = look.get();
      if (enough.test(seen)) {
        return seen;
      }
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("waited " + LONGEST.toSeconds() + " s and saw " + seen);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
