package id.netral.investigation.lifecycle;

import static id.netral.investigation.lifecycle.ACase.day;
import static id.netral.investigation.lifecycle.Decision.reject;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.investigation.lifecycle.Investigation.NotRegistered;
import id.netral.investigation.lifecycle.Investigation.Registered;
import id.netral.investigation.lifecycle.Investigation.Reviewed;
import id.netral.investigation.lifecycle.InvestigationCommand.ConcludeReview;
import id.netral.investigation.lifecycle.InvestigationCommand.PassTime;
import id.netral.investigation.lifecycle.InvestigationCommand.RefusalReason;
import id.netral.investigation.lifecycle.InvestigationCommand.RefuseRegistration;
import id.netral.investigation.lifecycle.InvestigationCommand.StillPossible;
import id.netral.investigation.lifecycle.InvestigationEvent.LimitMetAfterAll;
import id.netral.investigation.lifecycle.InvestigationEvent.LimitMissed;
import id.netral.investigation.lifecycle.matter.Requirement;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewingTest {

  @Test
  void c1_is_reviewed_within_two_working_days_and_registered() {
    var c1 = ACase.ofTheLike().received("2024-10-23T09:30");
    assertThat(c1.runningLimit().due()).isEqualTo(day("2024-10-25"));

    c1.reviewedAsComplete("2024-10-24T09:00").registered("2024-10-24T10:00");

    assertThat(c1.state())
        .isInstanceOfSatisfying(
            Registered.class,
            s -> {
              assertThat(s.clock().limit().rule()).isEqualTo("handling.pilkada");
              assertThat(s.clock().limit().due()).isEqualTo(day("2024-10-27"));
              assertThat(s.registration().extension().due()).isEqualTo(day("2024-10-29"));
            });
  }

  @Test
  void c4_cannot_be_registered_because_it_came_late() {
    var c4 =
        ACase.ofTheLateReport().received("2024-01-26T10:00").reviewedAsComplete("2024-01-26T14:00");

    assertThat(((Reviewed) c4.state()).dossier().reportLimit().orElseThrow().due())
        .isEqualTo(day("2024-01-24"));
    assertThat(((Reviewed) c4.state()).checklist().lacking()).containsExactly(Requirement.IN_TIME);
    assertThat(c4.asked(c4.registration("2024-01-26T15:00"), "2024-01-26T15:00"))
        .isEqualTo(reject(Refusal.LATE));
  }

  @Test
  void c4_is_not_registered_for_being_late_and_may_become_initial_information() {
    var c4 =
        ACase.ofTheLateReport()
            .received("2024-01-26T10:00")
            .reviewedAsComplete("2024-01-26T14:00")
            .when(late(), "2024-01-26T15:00");

    assertThat(c4.state())
        .isInstanceOfSatisfying(
            NotRegistered.class, s -> assertThat(s.reason()).isEqualTo(RefusalReason.LATE));
  }

  @Test
  void a_report_in_time_is_not_refused_as_late() {
    var c1 = ACase.ofTheLike().received("2024-10-23T09:30").reviewedAsComplete("2024-10-24T09:00");

    assertThat(c1.asked(late(), "2024-10-24T10:00")).isEqualTo(reject(Refusal.NOT_LATE));
  }

  @Test
  void a_report_without_evidence_is_not_registered_and_the_reason_must_be_true() {
    var met = EnumSet.allOf(Requirement.class);
    met.remove(Requirement.EVIDENCE);
    var c1 =
        ACase.ofTheLike()
            .received("2024-10-23T09:30")
            .when(new ConcludeReview(met, "Bukti belum ada."), "2024-10-24T09:00");

    assertThat(c1.asked(c1.registration("2024-10-24T10:00"), "2024-10-24T10:00"))
        .isEqualTo(reject(Refusal.REQUIREMENTS_LACKING));
    assertThat(c1.asked(refused(RefusalReason.FORMAL), "2024-10-24T10:00"))
        .isEqualTo(reject(Refusal.NOTHING_LACKING));
    assertThat(c1.asked(refused(RefusalReason.MATERIAL), "2024-10-24T10:00"))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void nothing_is_registered_before_it_was_reviewed() {
    var c1 = ACase.ofTheLike().received("2024-10-23T09:30");

    assertThat(c1.asked(c1.registration("2024-10-24T10:00"), "2024-10-24T10:00"))
        .isEqualTo(reject(Refusal.NOT_YET_REVIEWED));
  }

  @Test
  void a_step_is_not_dated_before_the_one_it_follows() {
    var c1 = ACase.ofTheLike().received("2024-10-23T09:30").reviewedAsComplete("2024-10-24T09:00");

    assertThat(c1.asked(c1.registration("2024-10-24T08:00"), "2024-10-24T08:00"))
        .isEqualTo(reject(Refusal.BEFORE_THE_STEP_IT_FOLLOWS));
  }

  @Test
  void a_missed_review_is_shown_as_missed_and_bars_nothing() {
    var c1 =
        ACase.ofTheLike()
            .received("2024-10-23T09:30")
            .when(new PassTime(), "2024-10-26T00:00")
            .reviewedAsComplete("2024-10-28T09:00");

    assertThat(c1.happened())
        .contains(new LimitMissed(0, "review.pilkada", day("2024-10-25")))
        .noneMatch(LimitMetAfterAll.class::isInstance);
    assertThat(c1.state()).isInstanceOf(Reviewed.class);
  }

  @Test
  void a_review_done_in_time_but_entered_late_takes_the_miss_back() {
    var c1 =
        ACase.ofTheLike()
            .received("2024-10-23T09:30")
            .when(new PassTime(), "2024-10-26T00:00")
            .reviewedAsComplete("2024-10-25T15:00");

    assertThat(c1.happened())
        .contains(new LimitMetAfterAll(0, "review.pilkada", day("2024-10-25")));
  }

  @Test
  void time_that_has_not_passed_misses_nothing() {
    var c1 = ACase.ofTheLike().received("2024-10-23T09:30");

    assertThat(c1.asked(new PassTime(), "2024-10-25T23:59"))
        .isEqualTo(reject(Refusal.NOTHING_PASSED));
  }

  private static RefuseRegistration late() {
    return refused(RefusalReason.LATE);
  }

  private static RefuseRegistration refused(RefusalReason reason) {
    return new RefuseRegistration(
        reason,
        "UU 7/2017 Pasal 454 ayat (6)",
        "Hari kerja ketujuh adalah 24 Januari 2024.",
        List.of(StillPossible.INITIAL_INFORMATION));
  }
}
