package id.netral.sanction.lifecycle;

import static id.netral.sanction.lifecycle.AProceeding.absence;
import static id.netral.sanction.lifecycle.AProceeding.decision;
import static id.netral.sanction.lifecycle.AProceeding.delivery;
import static id.netral.sanction.lifecycle.AProceeding.on;
import static id.netral.sanction.lifecycle.AProceeding.proposal;
import static id.netral.sanction.lifecycle.AProceeding.recommendation;
import static id.netral.sanction.lifecycle.AProceeding.summons;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.sanction.lifecycle.Matter.FollowUp;
import id.netral.sanction.lifecycle.ProceedingCommand.DecideNoSanction;
import id.netral.sanction.lifecycle.ProceedingCommand.KeepDocument;
import id.netral.sanction.lifecycle.ProceedingCommand.NoSanctionGround;
import id.netral.sanction.lifecycle.ProceedingCommand.PassTime;
import id.netral.sanction.lifecycle.ProceedingCommand.RecordExamination;
import id.netral.sanction.lifecycle.ProceedingCommand.ReportFindings;
import id.netral.sanction.lifecycle.ProceedingCommand.TakeUp;
import id.netral.sanction.lifecycle.file.Examination;
import id.netral.sanction.lifecycle.file.Examination.Signature;
import id.netral.sanction.lifecycle.law.Level;
import id.netral.sanction.lifecycle.law.Post;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProceedingTest {

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  @Test
  void follow_up_is_due_fourteen_working_days_after_receipt() {
    var state = (Proceeding.Received) AProceeding.received().state();
    assertThat(state.matter().followUp().limit().due()).isEqualTo(day("2024-11-15"));
    assertThat(PassingTime.next(state)).isEqualTo("2024-11-15T17:00:00Z");
  }

  @Test
  void an_examination_is_held_at_most_seven_working_days_after_its_summons() {
    var summoned = (Proceeding.Summoned) AProceeding.summoned().state();
    assertThat(summoned.inquiry().lastSummons().latest().due()).isEqualTo(day("2024-11-14"));
    AProceeding.withTeam()
        .refuses(summons("2024-11-05", "2024-11-15"), Refusal.EXAMINATION_TOO_LATE);
  }

  @Test
  void a_decision_in_time_fulfils_the_follow_up_and_starts_the_limit_of_delivery() {
    var state = (Proceeding.Decided) AProceeding.decided().state();
    assertThat(state.matter().followUp()).isInstanceOf(FollowUp.Met.class);
    assertThat(state.sanction().delivery().due()).isEqualTo(day("2024-12-06"));
    assertThat(PassingTime.next(state)).isNull();
  }

  @Test
  void a_delivered_decision_is_in_force_on_the_fifteenth_working_day_by_time_alone() {
    var delivered = AProceeding.delivered();
    var at = Objects.requireNonNull(PassingTime.next(delivered.state()));
    assertThat(at).isEqualTo("2024-12-11T17:00:00Z");
    delivered.step(new PassTime(at));
    var inForce = (Proceeding.InForce) delivered.state();
    assertThat(inForce.on()).isEqualTo(day("2024-12-12"));
  }

  @Test
  void a_passed_limit_is_missed_but_bars_nothing() {
    var reported = AProceeding.reported();
    reported.step(new PassTime(Objects.requireNonNull(PassingTime.next(reported.state()))));
    assertThat(((Proceeding.Reported) reported.state()).matter().followUp())
        .isInstanceOf(FollowUp.Missed.class);
    reported.step(decision("2024-11-18", proposal("B1", "2024-11-18")));
    assertThat(((Proceeding.Decided) reported.state()).matter().followUp())
        .isInstanceOf(FollowUp.Late.class);
  }

  @Test
  void a_decision_of_a_timely_day_is_in_time_however_late_it_is_entered() {
    var reported = AProceeding.reported();
    reported.step(new PassTime(Instant.parse("2024-11-15T17:00:00Z")));
    reported.step(decision("2024-11-15", proposal("B1", "2024-11-15")));
    assertThat(((Proceeding.Decided) reported.state()).matter().followUp())
        .isInstanceOf(FollowUp.Met.class);
  }

  @Test
  void no_time_passes_before_its_moment() {
    assertThat(AProceeding.delivered().when(new PassTime(Instant.parse("2024-12-11T16:59:59Z"))))
        .isEqualTo(new Decision.TakenIn("nothing-is-due"));
  }

  @Test
  void a_second_recommendation_for_the_same_file_has_no_effect() {
    var received = AProceeding.received();
    var again =
        new ProceedingCommand.ReceiveRecommendation(
            ((Proceeding.Received) received.state()).matter().proceeding(),
            ((Proceeding.Received) received.state()).matter().investigation(),
            recommendation("DI-6", "2024-09-28", Level.SEVERE),
            day("2024-10-29"),
            AProceeding.limit("ppk.followup", day("2024-10-29")));
    assertThat(received.when(again)).isEqualTo(new Decision.TakenIn("already-received"));
  }

  @Test
  void no_team_no_summons_where_a_severe_sanction_is_possible() {
    AProceeding.identified()
        .refuses(summons("2024-11-05", "2024-11-12"), Refusal.TEAM_IS_MANDATORY);
  }

  @Test
  void the_superior_alone_may_summon_where_only_a_moderate_sanction_is_possible() {
    var moderate =
        AProceeding.received("2024-10-28", recommendation("n.2", "2024-10-01", Level.MODERATE))
            .takenUp("2024-10-30")
            .identifiedAs(AProceeding.official(Post.ADMINISTRATOR))
            .step(summons("2024-11-05", "2024-11-12"));
    assertThat(moderate.state()).isInstanceOf(Proceeding.Summoned.class);
  }

  @Test
  void an_act_without_a_fixed_level_may_end_severe_and_needs_a_team() {
    var open =
        AProceeding.received("2024-10-28", recommendation("n.1", "2024-10-01", null))
            .takenUp("2024-10-30")
            .identifiedAs(AProceeding.official(Post.EXECUTOR));
    open.refuses(summons("2024-11-05", "2024-11-12"), Refusal.TEAM_IS_MANDATORY);
  }

  @Test
  void who_is_absent_is_summoned_a_second_time() {
    var once = AProceeding.summoned().step(absence("2024-11-12"));
    var state = (Proceeding.AbsentOnce) once.state();
    assertThat(state.secondSummons().due()).isEqualTo(day("2024-11-21"));
    once.step(summons("2024-11-13", "2024-11-20"));
    assertThat(((Proceeding.Summoned) once.state()).inquiry().lastSummons().ordinal()).isEqualTo(2);
  }

  @Test
  void who_is_absent_twice_may_be_sanctioned_without_examination() {
    var twice =
        AProceeding.summoned()
            .step(absence("2024-11-12"))
            .step(summons("2024-11-13", "2024-11-14"))
            .step(absence("2024-11-14"));
    assertThat(((Proceeding.AbsentTwice) twice.state()).examination())
        .isEqualTo(new Examination.NeverAttended(day("2024-11-12"), day("2024-11-14")));
    twice
        .step(new ReportFindings(on("2024-11-14"), "Fakta.", "Analisis.", "Terbukti."))
        .step(decision("2024-11-15", proposal("B1", "2024-11-15")));
    assertThat(twice.state()).isInstanceOf(Proceeding.Decided.class);
  }

  @Test
  void nobody_is_absent_before_the_day() {
    AProceeding.summoned().refuses(absence("2024-11-11"), Refusal.EXAMINATION_STILL_AHEAD);
  }

  @Test
  void minutes_that_the_person_refuses_to_sign_stay_valid() {
    var refused =
        AProceeding.summoned()
            .step(new RecordExamination(on("2024-11-12"), "Tanya jawab.", Signature.REFUSED));
    assertThat(((Proceeding.Examined) refused.state()).examination().signature())
        .isEqualTo(Signature.REFUSED);
    refused
        .step(new ReportFindings(on("2024-11-13"), "Fakta.", "Analisis.", "Terbukti."))
        .step(decision("2024-11-15", proposal("B1", "2024-11-15")));
  }

  @Test
  void nothing_is_decided_before_examination_and_report() {
    var proposed = decision("2024-11-15", proposal("B1", "2024-11-15"));
    AProceeding.summoned().refuses(proposed, Refusal.NOT_EXAMINED);
    AProceeding.examined().refuses(proposed, Refusal.REPORT_IS_MISSING);
  }

  @Test
  void an_act_lies_neither_after_today_nor_before_the_step_that_it_follows() {
    var tomorrow = new When(day("2024-10-31"), day("2024-10-30"), day("2024-10-29"), null);
    AProceeding.received().refuses(new TakeUp(tomorrow), Refusal.AFTER_TODAY);
    var before = new When(day("2024-10-25"), day("2024-10-30"), day("2024-10-29"), "Terlambat");
    AProceeding.received().refuses(new TakeUp(before), Refusal.BEFORE_THE_LAST_STEP);
  }

  @Test
  void an_act_entered_more_than_one_working_day_later_needs_a_reason() {
    var without = new When(day("2024-10-28"), day("2024-10-30"), day("2024-10-29"), " ");
    AProceeding.received().refuses(new TakeUp(without), Refusal.REASON_FOR_EARLIER_DAY_NEEDED);
    var with = new When(day("2024-10-28"), day("2024-10-30"), day("2024-10-29"), "Sistem padam");
    assertThat(AProceeding.received().step(new TakeUp(with)).state())
        .isInstanceOf(Proceeding.TakenUp.class);
  }

  @Test
  void no_sanction_needs_reasons_and_not_proven_needs_the_report() {
    var notProven =
        new DecideNoSanction(on("2024-11-15"), NoSanctionGround.NOT_PROVEN, "Akun palsu.");
    AProceeding.examined().refuses(notProven, Refusal.NOT_PROVEN_NEEDS_REPORT);
    var silent = new DecideNoSanction(on("2024-11-15"), NoSanctionGround.NOT_PROVEN, " ");
    AProceeding.reported().refuses(silent, Refusal.REASONS_ARE_EMPTY);
    assertThat(AProceeding.reported().step(notProven).state())
        .isInstanceOf(Proceeding.NoSanction.class);
  }

  @Test
  void a_decision_is_delivered_once() {
    AProceeding.delivered().refuses(delivery("2024-11-21"), Refusal.ALREADY_DELIVERED);
    AProceeding.reported().refuses(delivery("2024-11-21"), Refusal.NOT_DECIDED);
  }

  @Test
  void a_late_delivery_is_not_barred() {
    var late = AProceeding.decided().step(delivery("2024-12-09"));
    assertThat(late.state()).isInstanceOf(Proceeding.Delivered.class);
  }

  @Test
  void a_released_document_arrives_once_and_in_any_state() {
    var decided = AProceeding.decided().step(new KeepDocument("r6mzc3kx7p2wd5tf"));
    assertThat(((Proceeding.Decided) decided.state()).matter().awaited()).isEmpty();
    assertThat(decided.when(new KeepDocument("r6mzc3kx7p2wd5tf")))
        .isEqualTo(new Decision.TakenIn("already-here"));
    decided.refuses(new KeepDocument("another"), Refusal.DOCUMENT_IS_NOT_RELEASED);
  }

  @Test
  void each_state_says_which_step_comes_next() {
    assertThat(may(AProceeding.received())).containsExactly(Step.TAKE_UP);
    assertThat(may(AProceeding.identified()))
        .containsExactly(Step.IDENTIFY, Step.FORM_TEAM, Step.NO_SANCTION);
    assertThat(may(AProceeding.withTeam())).containsExactly(Step.SUMMON, Step.NO_SANCTION);
    assertThat(may(AProceeding.summoned())).containsExactly(Step.EXAMINE, Step.NO_SANCTION);
    assertThat(may(AProceeding.reported())).containsExactly(Step.DECIDE, Step.NO_SANCTION);
    assertThat(may(AProceeding.decided())).containsExactly(Step.DELIVER);
    assertThat(may(AProceeding.delivered())).isEmpty();
  }

  private static Step[] may(AProceeding proceeding) {
    var state = (Proceeding.Opened) proceeding.state();
    return Arrays.stream(Step.values())
        .filter(step -> step.notNow(state) == null)
        .toArray(Step[]::new);
  }
}
