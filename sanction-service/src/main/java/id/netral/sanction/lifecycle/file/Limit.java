package id.netral.sanction.lifecycle.file;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A statutory limit as it was computed.
 *
 * @param start the day that starts it
 * @param calendar version of the calendar that it was counted with
 * @param passesAt the first moment that is too late
 */
public record Limit(
    String rule,
    String article,
    LocalDate start,
    LocalDate due,
    String calendar,
    Instant passesAt) {

  public boolean isMetBy(LocalDate day) {
    return !day.isAfter(due);
  }
}
