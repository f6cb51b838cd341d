package id.netral.reports.lifecycle;

import static id.netral.reports.lifecycle.AReport.after;
import static id.netral.reports.lifecycle.AReport.filed;
import static id.netral.reports.lifecycle.AReport.limit;
import static id.netral.reports.lifecycle.AReport.tip;
import static id.netral.reports.lifecycle.Decision.accept;
import static id.netral.reports.lifecycle.Decision.reject;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.reports.lifecycle.ReportCommand.OpenIdentity;
import id.netral.reports.lifecycle.ReportCommand.RecordClarification;
import id.netral.reports.lifecycle.ReportCommand.ReleaseClarification;
import id.netral.reports.lifecycle.ReportEvent.ClarificationRecorded;
import id.netral.reports.lifecycle.ReportEvent.ClarificationReleased;
import id.netral.reports.lifecycle.ReportEvent.IdentityOpened;
import id.netral.reports.lifecycle.ReportEvent.ReportRegistered;
import id.netral.reports.lifecycle.Statement.Mode;
import id.netral.reports.lifecycle.Statement.Oath;
import org.junit.jupiter.api.Test;

class PapersTest {

  private static final ReportRegistered REGISTERED =
      new ReportRegistered("001/Reg/LP/PP/Kota/16.01/X/2024", limit(27), null);
  private static final ClarificationRecorded RECORDED =
      new ClarificationRecorded("siti", Oath.TAKEN, Mode.FACE_TO_FACE, "Saya melihatnya sendiri.");

  @Test
  void an_identity_is_opened_for_a_reason_only() {
    assertThat(Report.decide(after(filed()), new OpenIdentity(" ")))
        .isEqualTo(reject(Rejection.REASON_IS_MISSING));
    assertThat(Report.decide(after(filed()), new OpenIdentity("Undangan klarifikasi")))
        .isEqualTo(accept(new IdentityOpened("Undangan klarifikasi")));
  }

  @Test
  void a_tip_has_no_identity_to_open() {
    assertThat(Report.decide(after(tip()), new OpenIdentity("Penelusuran")))
        .isEqualTo(reject(Rejection.NOBODY_TO_OPEN));
  }

  @Test
  void the_reporter_is_heard_after_registration() {
    assertThat(Report.decide(after(filed()), record("siti")))
        .isEqualTo(reject(Rejection.NOT_REGISTERED));
    assertThat(Report.decide(after(filed(), REGISTERED), record("siti")))
        .isEqualTo(accept(RECORDED));
  }

  @Test
  void a_statement_is_released_by_another_officer_than_the_one_who_wrote_it() {
    var state = after(filed(), REGISTERED, RECORDED);
    assertThat(Report.decide(state, new ReleaseClarification("siti")))
        .isEqualTo(reject(Rejection.SAME_OFFICER));
    assertThat(Report.decide(state, new ReleaseClarification("dewi")))
        .isEqualTo(accept(new ClarificationReleased("dewi")));
  }

  @Test
  void a_released_statement_is_not_written_again() {
    var state = after(filed(), REGISTERED, RECORDED, new ClarificationReleased("dewi"));
    assertThat(Report.decide(state, record("siti"))).isEqualTo(reject(Rejection.ALREADY_RELEASED));
  }

  @Test
  void nothing_can_be_released_before_it_is_recorded() {
    assertThat(Report.decide(after(filed(), REGISTERED), new ReleaseClarification("dewi")))
        .isEqualTo(reject(Rejection.NOTHING_RECORDED));
  }

  private static RecordClarification record(String officer) {
    return new RecordClarification(officer, RECORDED.oath(), RECORDED.mode(), RECORDED.answers());
  }
}
