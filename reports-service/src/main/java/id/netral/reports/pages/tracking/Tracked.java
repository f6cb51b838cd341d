package id.netral.reports.pages.tracking;

import id.netral.house.ClockChip;
import id.netral.house.Phrase;
import id.netral.house.Station;
import id.netral.reports.lifecycle.ReportEvent.ReportNotRegistered;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the tracking page shows.
 *
 * @param sentence where the report stands
 * @param next what happens next and by when
 * @param refusal why it was not registered, if so
 */
record Tracked(
    Phrase sentence,
    List<Station> stations,
    @Nullable ClockChip clock,
    Phrase next,
    @Nullable String article,
    @Nullable ReportNotRegistered refusal,
    List<Invitation> invitations,
    List<Line> dialogue,
    List<Opening> openings,
    boolean tip,
    ZoneId zone) {

  /**
   * A clarification to which the reporter is invited.
   *
   * @param past its day is over
   */
  record Invitation(Instant on, String place, boolean past) {}

  /** Whether there is still something to come to. */
  public boolean isAwaited() {
    return invitations.stream().anyMatch(i -> !i.past());
  }

  /** One message between the reporter and Bawaslu. */
  record Line(boolean mine, String text, Instant on) {}

  /** Somebody looked at who the reporter is. */
  record Opening(String by, String reason, Instant on) {}
}
