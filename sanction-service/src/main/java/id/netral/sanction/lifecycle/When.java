package id.netral.sanction.lifecycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The legal day of an act, as typed, with what it is judged by.
 *
 * @param today the day on which it is entered
 * @param freeSince acts of earlier days ask for a reason
 */
public record When(
    LocalDate on, LocalDate today, LocalDate freeSince, @Nullable String lateReason) {

  public static When now(LocalDate today) {
    return new When(today, today, today, null);
  }

  boolean lacksReason() {
    return on.isBefore(freeSince) && (lateReason == null || lateReason.isBlank());
  }
}
