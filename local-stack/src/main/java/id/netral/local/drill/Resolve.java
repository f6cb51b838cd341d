package id.netral.local.drill;

import id.netral.local.journey.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/**
 * What a person does whose signature was overtaken, or whose page does not offer the act yet
 * because another agency's word is still on its way: looks again, and does it then.
 */
public final class Resolve {

  private static final Duration LONGEST = Duration.ofSeconds(90);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private Resolve() {}

  /** Does the step; does it anew where it could not be done yet. */
  public static void take(Step step) {
    var end = Instant.now().plus(LONGEST);
    while (true) {
      try {
        step.act().run();
        return;
      } catch (IllegalStateException e) {
        if (!mayWorkLater(String.valueOf(e.getMessage())) || Instant.now().isAfter(end)) {
          throw e;
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private static boolean mayWorkLater(String said) {
    return said.contains("was refused (409)")
        || said.startsWith("no link")
        || said.startsWith("no button");
  }
}
