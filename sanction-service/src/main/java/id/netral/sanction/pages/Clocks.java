package id.netral.sanction.pages;

import id.netral.deadlines.Deadline;
import id.netral.house.ClockChip;
import id.netral.house.ClockChip.Unit;
import id.netral.house.ClockExplanation;
import id.netral.house.ClockExplanation.SkippedDay;
import id.netral.house.Phrase;
import id.netral.sanction.handling.Limits;
import id.netral.sanction.lifecycle.Clock;
import id.netral.sanction.lifecycle.Matter.FollowUp;
import id.netral.sanction.lifecycle.Proceeding.AbsentOnce;
import id.netral.sanction.lifecycle.Proceeding.Decided;
import id.netral.sanction.lifecycle.Proceeding.Delivered;
import id.netral.sanction.lifecycle.Proceeding.InForce;
import id.netral.sanction.lifecycle.Proceeding.Opened;
import id.netral.sanction.lifecycle.Proceeding.Summoned;
import id.netral.sanction.lifecycle.file.Delivery;
import id.netral.sanction.lifecycle.file.Limit;
import id.netral.sanction.lifecycle.file.Sanction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The clocks of a proceeding as people see them, each with its explanation. */
@Component
class Clocks {

  private final Limits limits;

  Clocks(Limits limits) {
    this.limits = limits;
  }

  /** The one that matters now; null when nothing runs any more. */
  @Nullable ClockChip main(Opened state) {
    return Clock.thatMatters(state)
        .map(clock -> running(clock.rule(), clock.start(), clock.due(), state))
        .orElse(null);
  }

  /** All of them, the latest first. */
  List<ClockChip> all(Opened state) {
    var chips = new ArrayList<ClockChip>();
    chips.add(followUp(state));
    switch (state) {
      case Summoned s -> chips.add(running(s.inquiry().lastSummons().latest(), state));
      case AbsentOnce s -> chips.add(running(s.secondSummons(), state));
      case Decided s -> chips.add(running(s.sanction().delivery(), state));
      case Delivered s -> {
        chips.add(delivered(s.sanction(), s.delivery()));
        chips.add(running(Clock.EFFECT, s.delivery().on(), s.delivery().effectiveOn(), state));
      }
      case InForce s -> {
        chips.add(delivered(s.sanction(), s.delivery()));
        chips.add(ClockChip.met(name(Clock.EFFECT), s.delivery().effectiveOn()));
      }
      default -> {} // only the follow-up runs
    }
    return chips.reversed();
  }

  /** For a line of a queue. */
  ClockChip line(String rule, LocalDate due, String government) {
    return ClockChip.running(
        name(rule), due, limits.workingDaysLeft(due, government), Unit.WORKING_DAY);
  }

  private ClockChip followUp(Opened state) {
    return switch (state.matter().followUp()) {
      case FollowUp.Running(var limit) -> running(limit, state);
      case FollowUp.Missed(var limit) -> running(limit, state);
      case FollowUp.Met(var limit, var on) -> ClockChip.met(name(limit.rule()), on);
      case FollowUp.Late(var limit, var on) -> late(limit, on, state);
    };
  }

  private ClockChip late(Limit limit, LocalDate on, Opened state) {
    var days = -Math.max(1, limits.workingDaysBetween(limit.due(), on));
    return ClockChip.running(name(limit.rule()), limit.due(), days, Unit.WORKING_DAY)
        .explained(explanation(limit.rule(), limit.start(), government(state)));
  }

  private static ClockChip delivered(Sanction sanction, Delivery delivery) {
    return ClockChip.met(name(sanction.delivery().rule()), delivery.on());
  }

  private ClockChip running(Limit limit, Opened state) {
    return running(limit.rule(), limit.start(), limit.due(), state);
  }

  private ClockChip running(String rule, LocalDate start, LocalDate due, Opened state) {
    var government = government(state);
    return line(rule, due, government).explained(explanation(rule, start, government));
  }

  ClockExplanation explanation(String rule, LocalDate start, String government) {
    var deadline = limits.explained(rule, start, government);
    var language = LocaleContextHolder.getLocale();
    return new ClockExplanation(
        Phrase.plain(deadline.summary(language)),
        deadline.article() + " · " + deadline.row(),
        deadline.start(),
        Phrase.of("sanction.started." + rule),
        skipped(deadline, language),
        deadline.calendar());
  }

  private static List<SkippedDay> skipped(Deadline deadline, Locale language) {
    return deadline.skipped().stream()
        .map(day -> new SkippedDay(day.day(), Phrase.plain(day.reason().in(language))))
        .toList();
  }

  private static Phrase name(String rule) {
    return Phrase.of("sanction.clock." + rule);
  }

  private static String government(Opened state) {
    return state.matter().recommendation().government();
  }
}
