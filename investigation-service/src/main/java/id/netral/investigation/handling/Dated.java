package id.netral.investigation.handling;

import id.netral.investigation.lifecycle.Refusal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an act was done, against when it is entered.
 *
 * @param on legal day and hour
 * @param at now
 * @param reason why it is entered later; empty where none is needed or given
 */
public record Dated(Instant on, Instant at, String reason) {

  public static Dated now(Instant at) {
    return new Dated(at, at, "");
  }

  /** As typed in a form, in the time of the region; nothing typed means now. */
  public static Dated typed(
      @Nullable LocalDateTime on, @Nullable String reason, Instant at, ZoneId zone) {
    return new Dated(
        on == null ? at : on.atZone(zone).toInstant(), at, reason == null ? "" : reason.strip());
  }

  /** Never after now; more than one working day back asks a reason. */
  Optional<Refusal> refusal(Limits limits, String region) {
    if (on.isAfter(at)) {
      return Optional.of(Refusal.IN_THE_FUTURE);
    }
    var days = limits.workingDays(limits.day(on, region), limits.day(at, region));
    return days > 1 && reason.isBlank()
        ? Optional.of(Refusal.REASON_FOR_LATE_ENTRY_MISSING)
        : Optional.empty();
  }
}
