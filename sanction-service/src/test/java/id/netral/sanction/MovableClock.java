package id.netral.sanction;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that a test moves, forward only. */
final class MovableClock implements InstantSource {

  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

  private volatile Instant now;

  MovableClock(String day, String hour) {
    now = at(day, hour);
  }

  void moveTo(String day, String hour) {
    var next = at(day, hour);
    now = next.isAfter(now) ? next : now;
  }

  private static Instant at(String day, String hour) {
    return LocalDate.parse(day).atTime(LocalTime.parse(hour)).atZone(WIB).toInstant();
  }

  @Override
  public Instant instant() {
    return now;
  }
}
