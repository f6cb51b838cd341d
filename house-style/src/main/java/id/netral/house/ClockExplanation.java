package id.netral.house;

import java.time.LocalDate;
import java.util.List;

/**
 * Why a deadline falls on its day, for who wants to check it by hand.
 *
 * @param rule the rule in a plain sentence
 * @param article where it is written
 * @param start the day that started it, and what happened then
 * @param calendar version of the holiday calendar that was used
 */
public record ClockExplanation(
    Phrase rule,
    String article,
    LocalDate start,
    Phrase startedBy,
    List<SkippedDay> skipped,
    String calendar) {

  /** A day that doesn't count. */
  public record SkippedDay(LocalDate day, Phrase reason) {}
}
