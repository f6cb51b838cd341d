package id.netral.casefile.hearing;

import java.util.function.BooleanSupplier;

/**
 * Whether anything may be parked for a file, as far as this instance knows: mostly nothing is, and
 * then nothing is asked. A sweep looks again every round.
 */
final class AnyParked {

  private boolean any = true;
  private long puts;

  /** Something is being parked, or has been. */
  synchronized void noted() {
    puts++;
    any = true;
  }

  synchronized boolean isPossible() {
    return any;
  }

  /** Asks; what is parked meanwhile counts, whatever the answer. */
  void look(BooleanSupplier asked) {
    var before = puts();
    var found = asked.getAsBoolean();
    synchronized (this) {
      any = found || puts != before;
    }
  }

  private synchronized long puts() {
    return puts;
  }
}
