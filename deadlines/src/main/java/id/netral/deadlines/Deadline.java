package id.netral.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A date the law asks for, with everything needed to explain it later: it can be stored as it is.
 *
 * @param rule key of the rule, {@code ppk.followup}
 * @param article the law; {@link Rule#cited} puts it as a reader of either language expects
 * @param row rows of the fact sheet
 * @param confidence of the rule: {@code C}, {@code C*}, {@code P}, {@code U}
 * @param region code whose local time holds
 * @param number how many were counted
 * @param unit of what
 * @param start the day that started the clock (local); the next day counts as 1
 * @param due the last day on which the act is in time, or the day on which something takes effect
 *     (see {@link #takesEffect}); local
 * @param passesAt the first moment that is too late, which is the end of {@code due} in local time;
 *     where something takes effect, the beginning of that day; for hours, the exact moment
 * @param takesEffect true for {@code decision.effective}: time alone does it
 * @param calendar editions of the calendar used, {@code id-2024.1+id-2025.2}
 * @param certainty whether those calendars are published
 * @param skipped the days off that were passed over between start and due, in order; empty unless
 *     working days are counted
 */
public record Deadline(
    String rule,
    String article,
    String row,
    String confidence,
    String region,
    int number,
    Rule.Unit unit,
    LocalDate start,
    LocalDate due,
    Instant passesAt,
    boolean takesEffect,
    String calendar,
    Certainty certainty,
    List<SkippedDay> skipped) {

  public Deadline {
    skipped = List.copyOf(skipped);
  }

  /** How firm the calendars behind a date are, best first. */
  public enum Certainty {
    /** Every year counted through is published. */
    PUBLISHED,
    /** A year counted through is only foreseen; the date may move. */
    PROVISIONAL,
    /**
     * A year counted through has no calendar yet: only weekends were skipped; the date may move.
     */
    NO_CALENDAR
  }

  /** Whether an act of this local day is in time. */
  public boolean isMetOn(LocalDate day) {
    return !day.isAfter(due);
  }

  /** Whether the deadline has passed (or the effect has come) at this moment. */
  public boolean hasPassed(Instant now) {
    return !now.isBefore(passesAt);
  }

  /** The whole explanation, one statement a line, in English or Indonesian. */
  public String explanation(Locale language) {
    return String.join("\n", new Explanation(this, language).lines());
  }

  /** One sentence: rule, article, start and due. */
  public String summary(Locale language) {
    return new Explanation(this, language).summary();
  }
}
