package id.netral.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

  private static final Locale ID = Locale.of("id");
  private final Deadlines standard = Deadlines.standard();

  private static Deadlines with(String key, String value) {
    return Deadlines.of(Settings.of(Map.of(key, value)));
  }

  @Test
  void voting_day_counts_where_a_setting_says_it_is_worked() {
    var deadline =
        with("voting-days", "worked").due("ppk.followup", LocalDate.of(2024, 2, 12), "35.73");
    assertThat(deadline.due()).isEqualTo("2024-03-01");
    assertThat(deadline.calendar()).isEqualTo("id-2024.1+voting-days-worked");
  }

  @Test
  void collective_leave_counts_where_a_setting_says_it_is_worked() {
    var deadline =
        with("collective-leave", "worked").due("report.pemilu", LocalDate.of(2024, 3, 5), "35.73");
    assertThat(deadline.due()).isEqualTo("2024-03-15");
  }

  @Test
  void a_rule_in_doubt_can_be_set_to_another_number_and_unit() {
    var deadlines = with("rule.ppk.followup", "10 calendar-day");
    assertThat(deadlines.due("ppk.followup", LocalDate.of(2024, 10, 28), "35.73").due())
        .isEqualTo("2024-11-07");
    assertThat(
            with("rule.handling.pilkada", "3 working-day")
                .due("handling.pilkada", LocalDate.of(2024, 10, 24), "35.73")
                .due())
        .isEqualTo("2024-10-29");
  }

  @Test
  void an_act_is_in_time_until_the_end_of_the_due_day_in_local_time() {
    var malang = standard.due("ppk.followup", LocalDate.of(2024, 10, 28), "35.73");
    assertThat(malang.passesAt()).isEqualTo("2024-11-15T17:00:00Z");
    assertThat(malang.hasPassed(Instant.parse("2024-11-15T16:59:59Z"))).isFalse();
    assertThat(malang.hasPassed(malang.passesAt())).isTrue();
    assertThat(malang.isMetOn(LocalDate.of(2024, 11, 15))).isTrue();
    var balikpapan = standard.due("ppk.followup", LocalDate.of(2024, 10, 28), "64.71");
    assertThat(balikpapan.passesAt()).isEqualTo("2024-11-15T16:00:00Z");
  }

  @Test
  void a_decision_is_in_force_from_the_beginning_of_the_fifteenth_working_day() {
    var effect = standard.due("decision.effective", LocalDate.of(2024, 11, 20), "35.73");
    assertThat(effect.takesEffect()).isTrue();
    assertThat(effect.passesAt()).isEqualTo("2024-12-11T17:00:00Z");
  }

  @Test
  void hours_are_counted_from_the_exact_moment() {
    var breach = Instant.parse("2026-03-20T09:30:00Z");
    var notice = standard.due("pdp.breach_notice", breach, "35.73");
    assertThat(notice.passesAt()).isEqualTo("2026-03-23T09:30:00Z");
    assertThat(standard.recompute(notice).moved()).isFalse();
  }

  @Test
  void the_clock_may_start_on_a_day_off() {
    var sunday = standard.due("ppk.followup", LocalDate.of(2024, 10, 27), "35.73");
    assertThat(sunday.due()).isEqualTo("2024-11-14");
  }

  @Test
  void every_skipped_day_is_kept_with_its_reason() {
    var deadline = standard.due("handling.pemilu.extended", LocalDate.of(2024, 1, 24), "18.03");
    assertThat(deadline.skipped())
        .filteredOn(day -> day.kind() != SkippedDay.Kind.WEEKEND)
        .extracting(day -> day.day() + " " + day.kind() + " " + day.reason().english())
        .containsExactly(
            "2024-02-08 NATIONAL Isra Mikraj",
            "2024-02-09 COLLECTIVE_LEAVE Imlek",
            "2024-02-14 VOTING_DAY Voting day Pemilu");
  }

  @Test
  void a_new_edition_of_the_calendar_moves_an_open_deadline_and_says_why() {
    var before =
        with("calendar.2025", "id-2025.1").due("ppk.followup", LocalDate.of(2025, 8, 1), "35.73");
    var change = standard.recompute(before);
    assertThat(change.moved()).isTrue();
    assertThat(change.old().due()).isEqualTo("2025-08-21");
    assertThat(change.now().due()).isEqualTo("2025-08-22");
    assertThat(change.why(Locale.ENGLISH))
        .isEqualTo(
            "Moved from Thursday, 21 August 2025 to Friday, 22 August 2025: Monday, 18 August 2025"
                + " is now off (Independence Day (added by amendment of 7 Aug 2025), collective"
                + " leave). Calendar id-2025.1 became id-2025.2.");
    assertThat(change.why(ID)).startsWith("Berubah dari Kamis, 21 Agustus 2025 menjadi Jumat,");
  }

  @Test
  void a_day_that_is_no_longer_off_moves_a_deadline_back() {
    var before = standard.due("ppk.followup", LocalDate.of(2024, 2, 12), "35.73");
    var change = with("voting-days", "worked").recompute(before);
    assertThat(change.gone())
        .extracting(SkippedDay::day)
        .containsExactly(LocalDate.of(2024, 2, 14));
    assertThat(change.why(ID)).contains("tidak lagi libur");
  }

  @Test
  void a_deadline_that_does_not_move_says_so() {
    var change =
        standard.recompute(standard.due("ppk.followup", LocalDate.of(2024, 10, 28), "35.73"));
    assertThat(change.moved()).isFalse();
    assertThat(change.why(Locale.ENGLISH)).isEqualTo("Unchanged: Friday, 15 November 2024.");
  }

  @Test
  void a_changed_rule_is_named_as_the_reason() {
    var before = standard.due("ppk.followup", LocalDate.of(2024, 10, 28), "35.73");
    var change = with("rule.ppk.followup", "10 working-day").recompute(before);
    assertThat(change.ruleChanged()).isTrue();
    assertThat(change.why(Locale.ENGLISH)).contains("the count is now 10 working days");
  }

  @Test
  void dates_of_a_foreseen_or_missing_calendar_are_marked() {
    assertThat(standard.due("ppk.followup", LocalDate.of(2026, 12, 20), "35.73").certainty())
        .isEqualTo(Deadline.Certainty.PROVISIONAL);
    var beyond = standard.due("ppk.followup", LocalDate.of(2027, 12, 20), "35.73");
    assertThat(beyond.certainty()).isEqualTo(Deadline.Certainty.NO_CALENDAR);
    assertThat(beyond.calendar()).isEqualTo("id-2027.1+weekends-2028");
    assertThat(beyond.explanation(ID)).contains("tanggal dapat berubah");
  }

  @Test
  void the_rule_of_an_election_is_found_by_the_act() {
    assertThat(standard.ruleFor("report", "pilkada-2024").key()).isEqualTo("report.pilkada");
    assertThat(standard.ruleFor("completion", "pemilu-2024").key()).isEqualTo("completion");
    assertThat(standard.ruleFor("completion", "pilkada-2024").key())
        .isEqualTo("completion.pilkada");
    assertThat(standard.ruleFor("review.notice", "pilkada-2024").key()).isEqualTo("review.notice");
    assertThat(standard.rule("handling.pilkada").extendedBy())
        .isEqualTo("handling.pilkada.extended");
  }

  @Test
  void what_is_unknown_is_refused_with_what_is_known() {
    var day = LocalDate.of(2024, 1, 15);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard.due("report.pemilo", day, "35.73"))
        .withMessageContaining("report.pemilo")
        .withMessageContaining("report.pemilu, report.pilkada");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard.due("report.pemilu", day, "99.01"))
        .withMessageContaining("99.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard.election("pemilu-2029"))
        .withMessageContaining("pemilu-2024, pilkada-2024");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard.due("report.pemilu", LocalDate.MAX, "35.73"))
        .withMessageContaining("2000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Settings.standard().with("voting-days", "maybe"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Settings.standard().with("rule.nothing", "3 hour"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with("calendar.2025", "id-2025.9"))
        .withMessageContaining("id-2025.9");
  }

  @Test
  void working_days_between_two_days_leave_out_the_first_and_take_in_the_last() {
    assertThat(standard.workingDays(LocalDate.of(2024, 10, 28), LocalDate.of(2024, 11, 15)))
        .isEqualTo(14);
    assertThat(standard.workingDays(LocalDate.of(2024, 11, 15), LocalDate.of(2024, 10, 28)))
        .isZero();
  }
}
