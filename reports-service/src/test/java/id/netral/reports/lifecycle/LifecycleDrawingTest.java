package id.netral.reports.lifecycle;

import id.netral.local.testing.LifecycleDrawing;
import id.netral.reports.lifecycle.ReportEvent.CaseDecided;
import id.netral.reports.lifecycle.ReportEvent.CaseForwarded;
import id.netral.reports.lifecycle.ReportEvent.FollowUpChanged;
import id.netral.reports.lifecycle.ReportEvent.Ground;
import id.netral.reports.lifecycle.ReportEvent.IdentityOpened;
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

class LifecycleDrawingTest {

  private static final ReviewOpened REVIEW = new ReviewOpened(AReport.limit(25));
  private static final ReportRegistered REGISTERED =
      new ReportRegistered("001/Reg/LP/PB/Kota/35.73/X/2024", AReport.limit(27), null);

  @Test
  void the_drawing_of_a_report_is_what_the_code_does() {
    new LifecycleDrawing<Report, ReportEvent>("report", new Report.NotFiled(), Report::evolve)
        .walk(untilInForce())
        .walk(notRegistered())
        .walk(List.of(AReport.tip(), REVIEW, new TipTakenUp()))
        .walk(
            List.of(
                AReport.filed(),
                REVIEW,
                REGISTERED,
                new CaseDecided(Outcome.NOT_A_VIOLATION, null, null)))
        .assertDrawnIn("report.md");
  }

  private static List<ReportEvent> untilInForce() {
    return List.of(
        AReport.filed(),
        REVIEW,
        new ReporterWrote("Unggahan kedua sudah dihapus."),
        REGISTERED,
        new ReporterInvited(Instant.parse("2024-10-25T02:00:00Z"), "Kantor Bawaslu"),
        new IdentityOpened("Klarifikasi"),
        new CaseDecided(Outcome.VIOLATION, null, null),
        new CaseForwarded(List.of("ppk", "bkn"), AReport.limit(28), null),
        new FollowUpChanged(Stage.RECEIVED, null, LocalDate.of(2024, 11, 15), null),
        new FollowUpChanged(Stage.DECIDED, Level.SEVERE, null, null),
        new FollowUpChanged(Stage.IN_FORCE, Level.SEVERE, null, null));
  }

  private static List<ReportEvent> notRegistered() {
    return List.of(
        AReport.filed(),
        REVIEW,
        new ReportNotRegistered(
            Ground.LATE,
            "UU 7/2017 art 454(6)",
            "Lewat batas waktu.",
            List.of("initial-information"),
            null));
  }
}
