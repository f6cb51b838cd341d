package id.netral.reports.handling;

import id.netral.casefile.Act;
import id.netral.casefile.CaseFiles;
import id.netral.casefile.Handled;
import id.netral.casefile.Verdict;
import id.netral.reports.lifecycle.Report;
import id.netral.reports.lifecycle.ReportCommand;
import id.netral.reports.lifecycle.ReportEvent;
import id.netral.reports.lifecycle.ReportId;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
public class ReportHandling {

  private final CaseFiles<Report, ReportEvent> files;

  ReportHandling(CaseFiles<Report, ReportEvent> files) {
    this.files = files;
  }

  public Handled<Report> handle(ReportId report, ReportCommand command, Act act) {
    return files.handle(report.value(), act, decide(command));
  }

  /** The same for the command that files the report. */
  public Handled<Report> begin(ReportId report, ReportCommand command, Act act) {
    return files.begin(report.value(), act, decide(command));
  }

  private static Function<Report, Verdict<ReportEvent>> decide(ReportCommand command) {
    return state -> Verdicts.of(Report.decide(state, command));
  }
}
