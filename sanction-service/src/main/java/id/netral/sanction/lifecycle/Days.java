package id.netral.sanction.lifecycle;

import id.netral.sanction.lifecycle.Proceeding.Opened;
import id.netral.sanction.lifecycle.ProceedingCommand.OnADay;
import org.jspecify.annotations.Nullable;

/** A legal day lies not after today, not before the step that it follows. */
final class Days {

  private Days() {}

  static @Nullable Refusal wrong(Opened state, OnADay command) {
    var when = command.when();
    if (when.on().isAfter(when.today())) {
      return Refusal.AFTER_TODAY;
    }
    if (when.on().isBefore(state.on())) {
      return Refusal.BEFORE_THE_LAST_STEP;
    }
    return when.lacksReason() ? Refusal.REASON_FOR_EARLIER_DAY_NEEDED : null;
  }
}
