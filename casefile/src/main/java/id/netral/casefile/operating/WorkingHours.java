package id.netral.casefile.operating;

import id.netral.casefile.DaysOff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** How much of a span falls into office hours of working days. */
record WorkingHours(LocalTime opens, LocalTime closes, ZoneId zone, DaysOff daysOff) {

  /** Longer silences count as this many days: enough for any alarm. */
  private static final int MOST_DAYS = 400;

  Duration between(Instant from, Instant to) {
    var sum = Duration.ZERO;
    var last = to.atZone(zone).toLocalDate();
    var day = from.atZone(zone).toLocalDate();
    if (day.isBefore(last.minusDays(MOST_DAYS))) {
      day = last.minusDays(MOST_DAYS);
    }
    for (; !day.isAfter(last); day = day.plusDays(1)) {
      if (!daysOff.has(day)) {
        sum = sum.plus(within(day, from, to));
      }
    }
    return sum;
  }

  private Duration within(LocalDate day, Instant from, Instant to) {
    var opened = day.atTime(opens).atZone(zone).toInstant();
    var closed = day.atTime(closes).atZone(zone).toInstant();
    var begin = from.isAfter(opened) ? from : opened;
    var end = to.isBefore(closed) ? to : closed;
    return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
  }
}
