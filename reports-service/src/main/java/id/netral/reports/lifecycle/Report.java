package id.netral.reports.lifecycle;

import static id.netral.reports.lifecycle.Decision.accept;
import static id.netral.reports.lifecycle.Decision.reject;
import static id.netral.reports.lifecycle.Decision.takeIn;

import id.netral.reports.lifecycle.ReportCommand.FileReport;
import id.netral.reports.lifecycle.ReportCommand.OpenIdentity;
import id.netral.reports.lifecycle.ReportCommand.RecordClarification;
import id.netral.reports.lifecycle.ReportCommand.ReleaseClarification;
import id.netral.reports.lifecycle.ReportCommand.WriteToBawaslu;
import id.netral.reports.lifecycle.ReportEvent.BawasluWrote;
import id.netral.reports.lifecycle.ReportEvent.CaseDecided;
import id.netral.reports.lifecycle.ReportEvent.CaseForwarded;
import id.netral.reports.lifecycle.ReportEvent.ClarificationRecorded;
import id.netral.reports.lifecycle.ReportEvent.ClarificationReleased;
import id.netral.reports.lifecycle.ReportEvent.FollowUpChanged;
import id.netral.reports.lifecycle.ReportEvent.IdentityOpened;
import id.netral.reports.lifecycle.ReportEvent.Limit;
import id.netral.reports.lifecycle.ReportEvent.ReportFiled;
import id.netral.reports.lifecycle.ReportEvent.ReportNotRegistered;
import id.netral.reports.lifecycle.ReportEvent.ReportRegistered;
import id.netral.reports.lifecycle.ReportEvent.ReporterInvited;
import id.netral.reports.lifecycle.ReportEvent.ReporterWrote;
import id.netral.reports.lifecycle.ReportEvent.ReviewOpened;
import id.netral.reports.lifecycle.ReportEvent.Stage;
import java.util.List;
import java.util.stream.Stream;

/** Where one report stands, as far as its reporter may know. */
public sealed interface Report {

  record NotFiled() implements Report {}

  /** Somebody has sent it; Bawaslu may tell more of it at any time. */
  sealed interface Filed extends Report {
    Docket docket();
  }

  record Submitted(Docket docket) implements Filed {}

  record TipReceived(Docket docket) implements Filed {}

  record TipTakenUp(Docket docket) implements Filed {}

  record UnderReview(Docket docket, Limit due) implements Filed {}

  record Registered(Docket docket, String number, Limit handlingDue) implements Filed {}

  record NotRegistered(Docket docket, ReportNotRegistered answer) implements Filed {}

  record Decided(Docket docket, ReportEvent.Outcome outcome) implements Filed {}

  record Forwarded(Docket docket, CaseForwarded forwarding, List<FollowUpChanged> followUps)
      implements Filed {}

  /** The government's last word: a sanction in force, or none. */
  record Closed(Docket docket, FollowUpChanged end) implements Filed {}

  /** What may be asked of a report, and what follows. */
  static Decision decide(Report state, ReportCommand command) {
    return switch (new On(state, command)) {
      case On(NotFiled _, FileReport c) ->
          c.lacks()
              .map(Decision::reject)
              .orElseGet(
                  () -> accept(new ReportFiled(c.report(), c.account(), c.filing(), c.reporter())));
      case On(Filed _, FileReport _) -> reject(Rejection.ALREADY_FILED);
      case On(NotFiled _, ReportCommand _) -> reject(Rejection.NOT_FILED);
      case On(Filed _, WriteToBawaslu(var text)) ->
          text.isBlank() ? reject(Rejection.NOTHING_WRITTEN) : accept(new ReporterWrote(text));
      case On(Filed filed, OpenIdentity(var reason)) -> openIdentity(filed, reason);
      case On(Filed filed, RecordClarification c) -> record(filed, c);
      case On(Filed filed, ReleaseClarification(var officer)) -> release(filed, officer);
    };
  }

  /** A fact of Bawaslu's file; where nothing follows from it, it is still taken in. */
  static Decision hear(Report state, ReportEvent.FromBawaslu fact) {
    return switch (new Hears(state, fact)) {
      case Hears(NotFiled _, ReportEvent.FromBawaslu _) -> takeIn("no-such-report");
      case Hears(Forwarded _, FollowUpChanged e) -> accept(e);
      case Hears(Closed _, FollowUpChanged e) -> accept(e);
      case Hears(Filed _, FollowUpChanged _) -> takeIn("not-forwarded");
      case Hears(Filed _, ReportEvent.FromBawaslu e) -> accept(e);
    };
  }

  /** What has happened cannot be refused: an event out of order is a bug, so it fails loudly. */
  static Report evolve(Report state, ReportEvent event) {
    return switch (new After(state, event)) {
      case After(NotFiled _, ReportFiled e) -> filed(e);
      case After(Filed was, ReporterWrote _) -> was;
      case After(Filed was, IdentityOpened _) -> was;
      case After(Filed was, BawasluWrote _) -> was;
      case After(Filed was, ClarificationRecorded(var by, var oath, var mode, var answers)) ->
          carrying(was, was.docket().with(new Statement.Recorded(by, oath, mode, answers)));
      case After(Filed was, ClarificationReleased(var by)) ->
          carrying(was, was.docket().with(was.docket().statement().releasedBy(by)));
      case After(Filed was, ReporterInvited(var on, var place)) ->
          carrying(was, was.docket().with(new Docket.Meeting(on, place)));
      case After(Filed was, ReviewOpened(var due)) -> new UnderReview(was.docket(), due);
      case After(Filed was, ReportRegistered(var number, var due, _)) ->
          new Registered(was.docket(), number, due);
      case After(Filed was, ReportNotRegistered e) -> new NotRegistered(was.docket(), e);
      case After(Filed was, ReportEvent.TipTakenUp _) -> new TipTakenUp(was.docket());
      case After(Filed was, CaseDecided(var outcome, _, _)) -> new Decided(was.docket(), outcome);
      case After(Filed was, CaseForwarded e) -> new Forwarded(was.docket(), e, List.of());
      case After(Filed was, FollowUpChanged e) -> followed(was, e);
      case After(var s, var e) -> throw new IllegalStateException(e + " cannot follow " + s);
    };
  }

  private static Decision openIdentity(Filed filed, String reason) {
    if (filed.docket().reporter() == null) return reject(Rejection.NOBODY_TO_OPEN);
    return reason.isBlank()
        ? reject(Rejection.REASON_IS_MISSING)
        : accept(new IdentityOpened(reason));
  }

  private static Decision record(Filed filed, RecordClarification c) {
    if (filed.docket().isTip()) return reject(Rejection.NOBODY_TO_OPEN);
    // The oath comes at clarification, after registration (B-95).
    if (!(filed instanceof Registered)) return reject(Rejection.NOT_REGISTERED);
    if (c.answers().isBlank()) return reject(Rejection.NOTHING_WRITTEN);
    return filed.docket().statement() instanceof Statement.Released
        ? reject(Rejection.ALREADY_RELEASED)
        : accept(new ClarificationRecorded(c.officer(), c.oath(), c.mode(), c.answers()));
  }

  private static Decision release(Filed filed, String officer) {
    return switch (filed.docket().statement()) {
      case Statement.NotHeard _ -> reject(Rejection.NOTHING_RECORDED);
      case Statement.Released _ -> reject(Rejection.ALREADY_RELEASED);
      case Statement.Recorded(var by, _, _, _) when by.equals(officer) ->
          reject(Rejection.SAME_OFFICER);
      case Statement.Recorded _ -> accept(new ClarificationReleased(officer));
    };
  }

  private static Report filed(ReportFiled e) {
    var docket =
        new Docket(
            e.report(), e.account(), e.filing(), e.reporter(), new Statement.NotHeard(), List.of());
    return docket.isTip() ? new TipReceived(docket) : new Submitted(docket);
  }

  private static Report followed(Filed was, FollowUpChanged e) {
    if (e.stage() == Stage.IN_FORCE || e.stage() == Stage.NO_SANCTION) {
      return new Closed(was.docket(), e);
    }
    return was instanceof Forwarded(var docket, var forwarding, var earlier)
        ? new Forwarded(docket, forwarding, Stream.concat(earlier.stream(), Stream.of(e)).toList())
        : was;
  }

  private static Report carrying(Filed was, Docket docket) {
    return switch (was) {
      case Submitted _ -> new Submitted(docket);
      case TipReceived _ -> new TipReceived(docket);
      case TipTakenUp _ -> new TipTakenUp(docket);
      case UnderReview(_, var due) -> new UnderReview(docket, due);
      case Registered(_, var number, var due) -> new Registered(docket, number, due);
      case NotRegistered(_, var answer) -> new NotRegistered(docket, answer);
      case Decided(_, var outcome) -> new Decided(docket, outcome);
      case Forwarded(_, var forwarding, var followUps) ->
          new Forwarded(docket, forwarding, followUps);
      case Closed(_, var end) -> new Closed(docket, end);
    };
  }

  record On(Report state, ReportCommand command) {}

  record Hears(Report state, ReportEvent.FromBawaslu fact) {}

  record After(Report state, ReportEvent event) {}
}
