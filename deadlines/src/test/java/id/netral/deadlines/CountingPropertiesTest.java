package id.netral.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every start and every rule in working days. */
class CountingPropertiesTest {

  private static final Deadlines STANDARD = Deadlines.standard();

  @Property
  void a_working_day_rule_never_ends_on_a_day_off(
      @ForAll("starts") LocalDate start, @ForAll("rules") String rule) {
    assertThat(STANDARD.dayOff(STANDARD.due(rule, start, "35.73").due())).isEmpty();
  }

  @Property
  void as_many_working_days_lie_between_start_and_due_as_the_rule_says(
      @ForAll("starts") LocalDate start, @ForAll("rules") String rule) {
    var deadline = STANDARD.due(rule, start, "35.73");
    assertThat(STANDARD.workingDays(start, deadline.due())).isEqualTo(deadline.number());
    assertThat(deadline.skipped()).hasSize((int) skippedBetween(deadline));
  }

  private static long skippedBetween(Deadline deadline) {
    return deadline.due().toEpochDay() - deadline.start().toEpochDay() - deadline.number();
  }

  @Property
  void a_later_start_is_never_due_earlier(
      @ForAll("starts") LocalDate start, @ForAll("rules") String rule) {
    var today = STANDARD.due(rule, start, "35.73").due();
    var tomorrow = STANDARD.due(rule, start.plusDays(1), "35.73").due();
    assertThat(tomorrow).isAfterOrEqualTo(today);
  }

  @Provide
  Arbitrary<LocalDate> starts() {
    var first = LocalDate.of(2024, 1, 1);
    return Arbitraries.integers().between(0, 4 * 365).map(first::plusDays);
  }

  @Provide
  Arbitrary<String> rules() {
    List<String> keys =
        STANDARD.rules().stream()
            .filter(rule -> rule.unit() == Rule.Unit.WORKING_DAY)
            .map(Rule::key)
            .toList();
    return Arbitraries.of(keys);
  }
}
