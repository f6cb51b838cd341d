package id.netral.investigation.lifecycle.matter;

import id.netral.investigation.lifecycle.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Where the government stands with one person, on Bawaslu's own clocks. */
public sealed interface FollowUp {

  /** Handed over or under way; the clock is the one to follow up (H-90). */
  record UnderWay(Stage stage, Clock clock) implements FollowUp {}

  /** Decided; must be delivered. */
  record Sanctioned(Level level, LocalDate decidedOn, Clock clock) implements FollowUp {}

  /** Delivered; takes effect on the 15th working day. */
  record Delivered(Level level, LocalDate deliveredOn, Clock clock) implements FollowUp {}

  record InForce(Level level, LocalDate effectiveOn) implements FollowUp {}

  record Unsanctioned() implements FollowUp {}

  enum Stage {
    HANDED_OVER,
    RECEIVED,
    TAKEN_UP,
    TEAM_FORMED,
    SUMMONED,
    EXAMINED
  }

  /** The clock that runs or was missed; none once it is over. */
  default List<Clock> clocks() {
    return switch (this) {
      case UnderWay(_, var clock) -> List.of(clock);
      case Sanctioned(_, _, var clock) -> List.of(clock);
      case Delivered(_, _, var clock) -> List.of(clock);
      case InForce _, Unsanctioned _ -> List.of();
    };
  }

  default FollowUp withClock(Clock clock) {
    return switch (this) {
      case UnderWay(var stage, _) -> new UnderWay(stage, clock);
      case Sanctioned(var level, var decidedOn, _) -> new Sanctioned(level, decidedOn, clock);
      case Delivered(var level, var deliveredOn, _) -> new Delivered(level, deliveredOn, clock);
      case InForce _, Unsanctioned _ -> throw new IllegalStateException(this + " has no clock");
    };
  }
}
