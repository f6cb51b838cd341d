package id.netral.investigation.lifecycle;

import static id.netral.investigation.lifecycle.Decision.accept;
import static id.netral.investigation.lifecycle.Decision.takeIn;

import id.netral.investigation.lifecycle.Investigation.NotOpened;
import id.netral.investigation.lifecycle.Investigation.Opened;
import id.netral.investigation.lifecycle.InvestigationCommand.FromReporter;
import id.netral.investigation.lifecycle.InvestigationCommand.HearReporter;
import id.netral.investigation.lifecycle.InvestigationCommand.HearWords;
import id.netral.investigation.lifecycle.InvestigationCommand.TakeReport;
import id.netral.investigation.lifecycle.InvestigationCommand.TakeTip;
import id.netral.investigation.lifecycle.InvestigationEvent.ClarificationRecorded;
import id.netral.investigation.lifecycle.InvestigationEvent.ReportReceived;
import id.netral.investigation.lifecycle.InvestigationEvent.ReporterWrote;
import id.netral.investigation.lifecycle.InvestigationEvent.TipReceived;
import java.time.Instant;

/** What the reports' side tells: taken in whatever it is. */
final class Intaking {

  private Intaking() {}

  static Decision decide(Investigation state, FromReporter command, Instant on) {
    return switch (state) {
      case NotOpened _ -> open(command, on);
      case Opened _ ->
          switch (command) {
            case TakeReport _, TakeTip _ -> takeIn("already-opened");
            case HearWords(var text) -> accept(new ReporterWrote(text));
            case HearReporter(var clarification) ->
                accept(new ClarificationRecorded(clarification, on));
          };
    };
  }

  private static Decision open(FromReporter command, Instant on) {
    return switch (command) {
      case TakeReport c ->
          accept(
              new ReportReceived(
                  c.file(), c.intake(), c.reportLimit(), c.review(), c.candidatesFixedOn(), on));
      case TakeTip c -> accept(new TipReceived(c.file(), c.intake(), c.candidatesFixedOn(), on));
      case HearWords _, HearReporter _ -> takeIn("nothing-was-reported");
    };
  }
}
