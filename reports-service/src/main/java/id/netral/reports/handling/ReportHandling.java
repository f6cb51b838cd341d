package id.netral.reports.handling;

import id.netral.casefile.Act;
import id.netral.casefile.CaseFiles;
import id.netral.casefile.Handled;
import id.netral.reports.lifecycle.Report;
import id.netral.reports.lifecycle.ReportCommand;
import id.netral.reports.lifecycle.ReportEvent;
import id.netral.reports.lifecycle.ReportId;
import org.springframework.stereotype.Component;

@Component
public class ReportHandling {

  private final CaseFiles<Report, ReportEvent> files;

  ReportHandling(CaseFiles<Report, ReportEvent> files) {
    this.files = files;
  }

  public Handled<Report> handle(ReportId report, ReportCommand command, Act act) {
    return files.handle(report.value(), act, state -> Verdicts.of(Report.decide(state, command)));
  }
}
