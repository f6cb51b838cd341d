package id.netral.sanction.pages.acts;

import id.netral.sanction.handling.ProceedingHandling;
import id.netral.sanction.handling.Reading.Opening;
import id.netral.sanction.lifecycle.Step;
import id.netral.sanction.lifecycle.file.Findings;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The report of the examination (LHP). */
@Component
final class ReportForm implements ActForm {

  private final ProceedingHandling handling;

  ReportForm(ProceedingHandling handling) {
    this.handling = handling;
  }

  @Override
  public Step step() {
    return Step.REPORT;
  }

  @Override
  public Deed read(Opening opening, Sheet sheet) {
    var findings =
        new Findings(
            LocalDate.EPOCH, // the entry's own day holds
            sheet.text("facts"),
            sheet.text("analysis"),
            sheet.text("conclusion"));
    return entry -> handling.report(entry, findings);
  }
}
