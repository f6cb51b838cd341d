package id.netral.deadlines;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What became of an open deadline when a calendar, a setting or a rule changed.
 *
 * @param added days that did not count as off before and do now
 * @param gone days that counted as off before and no longer do
 */
public record Recomputed(
    Deadline old, Deadline now, List<SkippedDay> added, List<SkippedDay> gone) {

  static Recomputed of(Deadline old, Deadline now) {
    return new Recomputed(old, now, onlyIn(now, old), onlyIn(old, now));
  }

  private static List<SkippedDay> onlyIn(Deadline one, Deadline other) {
    var known = other.skipped().stream().map(SkippedDay::day).collect(Collectors.toSet());
    return one.skipped().stream()
        .filter(skipped -> !known.contains(skipped.day()))
        .filter(skipped -> !skipped.day().isAfter(other.due()))
        .toList();
  }

  /** Whether the moment at which it passes is another one. */
  public boolean moved() {
    return !old.passesAt().equals(now.passesAt());
  }

  /** Whether the rule itself counts otherwise than before. */
  public boolean ruleChanged() {
    return old.number() != now.number() || !Objects.equals(old.unit(), now.unit());
  }

  /** A sentence for the case file: whether the date moved, from when to when, and why. */
  public String why(Locale language) {
    return Explanation.of(this, language);
  }
}
