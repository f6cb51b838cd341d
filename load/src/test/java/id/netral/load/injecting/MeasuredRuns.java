package id.netral.load.injecting;

import id.netral.load.injecting.Visit.Outcome;
import java.time.Duration;

/** Runs as they might have been seen. */
public final class MeasuredRuns {

  private static final long MILLI = 1_000_000;

  private MeasuredRuns() {}

  /** So many commands, evenly spread and soon done. */
  public static Measured of(Duration length, int done) {
    var measured = new Measured(Duration.ZERO, length);
    var call = Call.command("write", "http://x", "text/plain", "");
    for (int i = 0; i < done; i++) {
      measured.add(call, Outcome.DONE, i * length.toNanos() / done, MILLI);
    }
    return measured;
  }
}
