package id.netral.reports.pages.tracking;

import id.netral.deadlines.Deadlines;
import id.netral.deadlines.Rule;
import id.netral.house.ClockChip;
import id.netral.house.Phrase;
import id.netral.reports.lifecycle.ReportEvent.Limit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** How much is left of a limit that Bawaslu computed, in the unit of its rule. */
@Component
class DaysLeft {

  private final Deadlines deadlines;

  DaysLeft(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  ClockChip chip(Limit limit, LocalDate today) {
    var left =
        today.isAfter(limit.due())
            ? -days(limit, limit.due(), today)
            : days(limit, today, limit.due());
    var unit = inWorkingDays(limit) ? ClockChip.Unit.WORKING_DAY : ClockChip.Unit.DAY;
    return ClockChip.running(Phrase.of("reports.clock." + family(limit)), limit.due(), left, unit);
  }

  /** "Hari ke-2 dari 3.", once the first day has begun and until the last is over. */
  Phrase dayOf(Limit limit, LocalDate start, LocalDate today) {
    var passed = days(limit, start, today);
    var total = days(limit, start, limit.due());
    return passed < 1 || passed > total
        ? Phrase.plain("")
        : Phrase.of("reports.day-of", passed, total);
  }

  private long days(Limit limit, LocalDate from, LocalDate through) {
    return inWorkingDays(limit)
        ? deadlines.workingDays(from, through)
        : Math.max(0, ChronoUnit.DAYS.between(from, through));
  }

  private boolean inWorkingDays(Limit limit) {
    return deadlines.rules().stream()
        .filter(rule -> rule.key().equals(limit.rule()))
        .anyMatch(rule -> rule.unit() == Rule.Unit.WORKING_DAY);
  }

  private static String family(Limit limit) {
    return switch (limit.rule().split("\\.")[0]) {
      case "review" -> "review";
      case "handling" -> "handling";
      case "ppk" -> "follow-up";
      default -> "limit";
    };
  }
}
