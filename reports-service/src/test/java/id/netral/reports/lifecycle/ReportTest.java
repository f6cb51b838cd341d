package id.netral.reports.lifecycle;

import static id.netral.reports.lifecycle.AReport.after;
import static id.netral.reports.lifecycle.AReport.filed;
import static id.netral.reports.lifecycle.AReport.limit;
import static id.netral.reports.lifecycle.AReport.tip;
import static id.netral.reports.lifecycle.Decision.accept;
import static id.netral.reports.lifecycle.Decision.reject;
import static id.netral.reports.lifecycle.Decision.takeIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.reports.lifecycle.Filing.Intake;
import id.netral.reports.lifecycle.ReportCommand.FileReport;
import id.netral.reports.lifecycle.ReportCommand.WriteToBawaslu;
import id.netral.reports.lifecycle.ReportEvent.CaseDecided;
import id.netral.reports.lifecycle.ReportEvent.CaseForwarded;
import id.netral.reports.lifecycle.ReportEvent.FollowUpChanged;
import id.netral.reports.lifecycle.ReportEvent.Ground;
import id.netral.reports.lifecycle.ReportEvent.Level;
import id.netral.reports.lifecycle.ReportEvent.Outcome;
import id.netral.reports.lifecycle.ReportEvent.ReportNotRegistered;
import id.netral.reports.lifecycle.ReportEvent.ReportRegistered;
import id.netral.reports.lifecycle.ReportEvent.ReporterInvited;
import id.netral.reports.lifecycle.ReportEvent.ReporterWrote;
import id.netral.reports.lifecycle.ReportEvent.ReviewOpened;
import id.netral.reports.lifecycle.ReportEvent.Stage;
import id.netral.reports.lifecycle.ReportEvent.TipTakenUp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final ReportRegistered REGISTERED =
      new ReportRegistered("001/Reg/LP/PP/Kota/16.01/X/2024", limit(27), null);
  private static final CaseForwarded FORWARDED =
      new CaseForwarded(List.of("ppk", "bkn"), limit(31), null);

  @Test
  void is_filed_with_a_reporter_and_someone_reported() {
    assertThat(Report.decide(new Report.NotFiled(), AReport.command())).isEqualTo(accept(filed()));
  }

  @Test
  void is_filed_once() {
    assertThat(Report.decide(after(filed()), AReport.command()))
        .isEqualTo(reject(Rejection.ALREADY_FILED));
  }

  @Test
  void needs_the_reporters_name_unless_it_is_a_tip() {
    var nameless =
        new FileReport(
            AReport.ID, AReport.c1(), AReport.filing(Intake.REPORT), null, AReport.SENT_ON);
    assertThat(Report.decide(new Report.NotFiled(), nameless))
        .isEqualTo(reject(Rejection.REPORTER_IS_MISSING));
  }

  @Test
  void a_tip_bears_no_name() {
    var named =
        new FileReport(
            AReport.ID,
            AReport.c1(),
            AReport.filing(Intake.TIP),
            AReport.REPORTER,
            AReport.SENT_ON);
    assertThat(Report.decide(new Report.NotFiled(), named))
        .isEqualTo(reject(Rejection.TIP_BEARS_A_NAME));
  }

  @Test
  void an_act_cannot_be_known_before_it_was_done() {
    var account = AReport.account(LocalDate.of(2024, 10, 21), LocalDate.of(2024, 10, 20));
    assertThat(Report.decide(new Report.NotFiled(), of(account)))
        .isEqualTo(reject(Rejection.KNOWN_BEFORE_THE_ACT));
  }

  @Test
  void an_act_cannot_lie_in_the_future() {
    var account = AReport.account(LocalDate.of(2024, 10, 24), LocalDate.of(2024, 10, 24));
    assertThat(Report.decide(new Report.NotFiled(), of(account)))
        .isEqualTo(reject(Rejection.LIES_IN_THE_FUTURE));
  }

  @Test
  void a_late_report_can_still_be_sent() {
    var account = AReport.account(LocalDate.of(2024, 1, 14), LocalDate.of(2024, 1, 15));
    assertThat(Report.decide(new Report.NotFiled(), of(account)))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void a_tipster_may_write_too() {
    assertThat(Report.decide(after(tip()), new WriteToBawaslu("Ada foto lain.")))
        .isEqualTo(accept(new ReporterWrote("Ada foto lain.")));
  }

  @Test
  void an_invitation_changes_nothing_but_the_meetings() {
    var meeting = Instant.parse("2024-10-25T02:00:00Z");
    var state =
        (Report.Registered)
            after(filed(), REGISTERED, new ReporterInvited(meeting, "Kantor Bawaslu"));
    assertThat(state.docket().meetings())
        .containsExactly(new Docket.Meeting(meeting, "Kantor Bawaslu"));
    assertThat(state.number()).isEqualTo(REGISTERED.number());
  }

  @Test
  void follows_bawaslu_to_the_sanction_in_force() {
    var inForce =
        new FollowUpChanged(Stage.IN_FORCE, Level.SEVERE, LocalDate.of(2024, 12, 12), null);
    var state =
        after(
            filed(),
            new ReviewOpened(limit(25)),
            REGISTERED,
            new CaseDecided(Outcome.VIOLATION, null, null),
            FORWARDED,
            new FollowUpChanged(Stage.RECEIVED, null, null, null),
            new FollowUpChanged(Stage.DECIDED, Level.SEVERE, null, null),
            inForce);
    assertThat(state)
        .isInstanceOfSatisfying(
            Report.Closed.class, closed -> assertThat(closed.end()).isEqualTo(inForce));
  }

  @Test
  void a_late_report_that_is_not_registered_may_be_taken_up_as_a_tip() {
    var refused =
        new ReportNotRegistered(
            Ground.LATE, "UU 7/2017 pasal 454 ayat (6)", "Lewat waktu.", List.of(), null);
    assertThat(after(filed(), refused)).isInstanceOf(Report.NotRegistered.class);
    assertThat(after(filed(), refused, new TipTakenUp())).isInstanceOf(Report.TipTakenUp.class);
  }

  @Test
  void what_is_heard_is_never_refused() {
    assertThat(Report.hear(new Report.NotFiled(), REGISTERED)).isEqualTo(takeIn("no-such-report"));
    assertThat(Report.hear(after(filed()), new FollowUpChanged(Stage.RECEIVED, null, null, null)))
        .isEqualTo(takeIn("not-forwarded"));
    assertThat(Report.hear(after(filed()), REGISTERED)).isEqualTo(accept(REGISTERED));
  }

  @Test
  void an_event_out_of_order_is_a_bug() {
    assertThatThrownBy(() -> after(REGISTERED)).isInstanceOf(IllegalStateException.class);
  }

  private static FileReport of(Account account) {
    return new FileReport(
        AReport.ID, account, AReport.filing(Intake.REPORT), AReport.REPORTER, AReport.SENT_ON);
  }
}
