package id.netral.investigation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that a test moves, forward only; local time of Malang. */
final class MovableClock implements InstantSource {

  private volatile Instant now;

  MovableClock(String local) {
    now = at(local);
  }

  void moveTo(String local) {
    var next = at(local);
    now = next.isAfter(now) ? next : now;
  }

  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Jakarta")).toInstant();
  }

  @Override
  public Instant instant() {
    return now;
  }
}
