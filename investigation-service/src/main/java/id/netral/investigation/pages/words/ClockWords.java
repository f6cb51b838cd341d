package id.netral.investigation.pages.words;

import id.netral.deadlines.Rule;
import id.netral.deadlines.SkippedDay.Kind;
import id.netral.house.ClockChip;
import id.netral.house.ClockExplanation;
import id.netral.house.Phrase;
import id.netral.investigation.handling.Limits;
import id.netral.investigation.lifecycle.time.Limit;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A limit as it stands today, with its explanation. */
@Component
public final class ClockWords {

  private final Limits limits;
  private final InstantSource clock;

  ClockWords(Limits limits, InstantSource clock) {
    this.limits = limits;
    this.clock = clock;
  }

  public ClockChip chip(Limit limit, String region) {
    return chip(limit.rule(), limit.due(), region).explained(explanation(limit));
  }

  private ClockChip chip(String ruleKey, LocalDate due, String region) {
    var rule = limits.deadlines().rule(ruleKey);
    var today = limits.day(clock.instant(), region);
    return ClockChip.running(
        Phrase.plain(rule.name().in(locale())),
        due,
        left(rule, today, due),
        rule.unit() == Rule.Unit.WORKING_DAY ? ClockChip.Unit.WORKING_DAY : ClockChip.Unit.DAY);
  }

  /** For tables, where only rule and date are known. */
  public @Nullable ClockChip chipOrNull(
      @Nullable String rule, @Nullable LocalDate due, String region) {
    return rule == null || due == null ? null : chip(rule, due, region);
  }

  /** "Kota Malang" */
  public String place(String region) {
    return limits.deadlines().region(region).name();
  }

  public ZoneId zone(String region) {
    return limits.zone(region);
  }

  private long left(Rule rule, LocalDate today, LocalDate due) {
    if (rule.unit() != Rule.Unit.WORKING_DAY) {
      return due.toEpochDay() - today.toEpochDay();
    }
    // A limit missed over days off is missed all the same.
    return today.isAfter(due)
        ? -Math.max(1, limits.workingDays(due, today))
        : limits.workingDays(today, due);
  }

  private ClockExplanation explanation(Limit limit) {
    var rule = limits.deadlines().rule(limit.rule());
    return new ClockExplanation(
        Phrase.of("investigation.clock.rule", rule.count(locale()), rule.starts().in(locale())),
        limit.article(),
        limit.start(),
        Phrase.plain(rule.starts().in(locale())),
        limit.skipped().stream()
            .map(s -> new ClockExplanation.SkippedDay(s.day(), reason(s)))
            .toList(),
        limit.calendar());
  }

  private static Phrase reason(Limit.Skipped skipped) {
    return Phrase.plain(
        locale().getLanguage().equals("en")
            ? Kind.valueOf(skipped.kind()).words().english()
            : skipped.reason());
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }
}
