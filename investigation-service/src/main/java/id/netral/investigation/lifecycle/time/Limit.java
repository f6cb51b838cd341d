package id.netral.investigation.lifecycle.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A computed limit with what is needed to explain it.
 *
 * @param rule key of the rule: {@code handling.pilkada}
 * @param start the day that starts the count
 * @param due the last day
 * @param until the instant at which that day has passed, in the time of the region
 * @param calendar version of the calendar it was counted with
 * @param skipped each day left out and why
 */
public record Limit(
    String rule,
    String article,
    LocalDate start,
    LocalDate due,
    Instant until,
    String calendar,
    List<Skipped> skipped) {

  /**
   * @param kind {@code WEEKEND}, {@code NATIONAL}, …; {@code reason} as in the calendar
   */
  public record Skipped(LocalDate day, String kind, String reason) {}

  /** A limit is judged where the act is done: in time stays in time, however late it is heard. */
  public boolean metAt(Instant on) {
    return on.isBefore(until);
  }

  public boolean metOn(LocalDate day) {
    return !day.isAfter(due);
  }
}
