package id.netral.sanction.handling;

import id.netral.deadlines.Deadline;
import id.netral.deadlines.Deadlines;
import id.netral.deadlines.Region;
import id.netral.deadlines.Settings;
import id.netral.sanction.SanctionSettings;
import id.netral.sanction.lifecycle.When;
import id.netral.sanction.lifecycle.file.Limit;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the limits of a government's side, in that government's days. */
@Component
public final class Limits {

  public static final String FOLLOW_UP = "ppk.followup";

  private static final LocalTime END_OF_OFFICE = LocalTime.of(16, 0);

  private final Deadlines deadlines;
  private final InstantSource clock;

  Limits(SanctionSettings settings, InstantSource clock) {
    this.deadlines = Deadlines.of(Settings.of(settings.deadlines()));
    this.clock = clock;
  }

  public LocalDate today(String government) {
    return day(clock.instant(), government);
  }

  public LocalDate day(Instant at, String government) {
    return LocalDate.ofInstant(at, zone(government));
  }

  public boolean isDayOff(LocalDate day) {
    return deadlines.dayOff(day).isPresent();
  }

  public ZoneId zone(String government) {
    return deadlines.zone(government);
  }

  /** A day as typed; null is today. More than one working day back asks for a reason. */
  public When when(@Nullable LocalDate on, @Nullable String lateReason, String government) {
    var today = today(government);
    var free = today.minusDays(1);
    while (deadlines.dayOff(free).isPresent()) {
      free = free.minusDays(1);
    }
    return new When(on == null ? today : on, today, free, blankToNull(lateReason));
  }

  /** The moment that stands for a day: now, or the end of office hours of a day that is over. */
  public Instant moment(LocalDate on, String government) {
    var now = clock.instant();
    return on.equals(today(government))
        ? now
        : on.atTime(END_OF_OFFICE).atZone(zone(government)).toInstant();
  }

  /** Bawaslu names the rule; one that is not known here is counted as the usual one. */
  public Limit followUp(String rule, LocalDate received, String government) {
    var known = deadlines.rules().stream().anyMatch(r -> r.key().equals(rule));
    return limit(known ? rule : FOLLOW_UP, received, government);
  }

  public Limit examination(LocalDate summonsOn, String government) {
    return limit("summons.gap", summonsOn, government);
  }

  public Limit secondSummons(LocalDate missedOn, String government) {
    return limit("summons.second", missedOn, government);
  }

  public Limit delivery(LocalDate decidedOn, String government) {
    return limit("decision.deliver", decidedOn, government);
  }

  public Deadline effect(LocalDate deliveredOn, String government) {
    return deadlines.due("decision.effective", deliveredOn, government);
  }

  /** The same date with its explanation. */
  public Deadline explained(String rule, LocalDate start, String government) {
    return deadlines.due(rule, start, government);
  }

  public long workingDaysBetween(LocalDate from, LocalDate through) {
    return deadlines.workingDays(from, through);
  }

  /** The government and the name of its region, for letterheads. */
  public Region region(String government) {
    return deadlines.region(government);
  }

  /** Working days left until a day; negative once it has passed. */
  public long workingDaysLeft(LocalDate due, String government) {
    var today = today(government);
    return due.isBefore(today)
        ? -Math.max(1, deadlines.workingDays(due, today))
        : deadlines.workingDays(today, due);
  }

  private Limit limit(String rule, LocalDate start, String government) {
    var due = deadlines.due(rule, start, government);
    return new Limit(
        due.rule(), due.article(), due.start(), due.due(), due.calendar(), due.passesAt());
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
