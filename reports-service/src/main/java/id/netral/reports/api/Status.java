package id.netral.reports.api;

import id.netral.casefile.CaseFile;
import id.netral.reports.lifecycle.Report;
import id.netral.reports.lifecycle.ReportEvent;
import id.netral.reports.lifecycle.ReportEvent.BawasluWrote;
import id.netral.reports.lifecycle.ReportEvent.FollowUpChanged;
import id.netral.reports.lifecycle.ReportEvent.IdentityOpened;
import id.netral.reports.lifecycle.ReportEvent.Limit;
import id.netral.reports.lifecycle.ReportEvent.ReportNotRegistered;
import id.netral.reports.lifecycle.ReportEvent.ReporterWrote;
import id.netral.reports.storage.Stages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a report stands, for the machine of whoever has its code. */
record Status(
    String stage,
    LocalDate receivedOn,
    @Nullable String number,
    @Nullable Limit due,
    @Nullable ReportNotRegistered notRegistered,
    @Nullable FollowUpChanged followUp,
    List<Message> messages,
    List<Opening> identityOpened) {

  record Message(String from, Instant on, String text) {}

  record Opening(@Nullable String by, Instant on, String reason) {}

  static Status of(CaseFile<Report, ReportEvent> file) {
    var report = (Report.Filed) file.state();
    return new Status(
        Stages.of(report),
        report.docket().filing().receivedOn(),
        report instanceof Report.Registered registered ? registered.number() : null,
        due(report),
        report instanceof Report.NotRegistered(_, var answer) ? answer : null,
        followUp(report),
        messages(file),
        openings(file));
  }

  private static @Nullable Limit due(Report.Filed report) {
    return switch (report) {
      case Report.UnderReview(_, var due) -> due;
      case Report.Registered(_, _, var due) -> due;
      case Report.Forwarded(_, var forwarding, _) -> forwarding.followUpDue();
      case Report.Submitted _,
          Report.TipReceived _,
          Report.TipTakenUp _,
          Report.NotRegistered _,
          Report.Decided _,
          Report.Closed _ ->
          null;
    };
  }

  private static @Nullable FollowUpChanged followUp(Report.Filed report) {
    if (report instanceof Report.Closed(_, var end)) return end;
    return report instanceof Report.Forwarded(_, _, var followUps) && !followUps.isEmpty()
        ? followUps.getLast()
        : null;
  }

  private static List<Message> messages(CaseFile<Report, ReportEvent> file) {
    var messages = new ArrayList<Message>();
    for (var entry : file.history()) {
      if (entry.event() instanceof ReporterWrote(var text)) {
        messages.add(new Message("reporter", entry.on(), text));
      } else if (entry.event() instanceof BawasluWrote(var text)) {
        messages.add(new Message("bawaslu", entry.on(), text));
      }
    }
    return messages;
  }

  private static List<Opening> openings(CaseFile<Report, ReportEvent> file) {
    var openings = new ArrayList<Opening>();
    for (var entry : file.history()) {
      if (entry.event() instanceof IdentityOpened(var reason)) {
        openings.add(new Opening(entry.by().name(), entry.on(), reason));
      }
    }
    return openings;
  }
}
