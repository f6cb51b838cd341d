package id.netral.reports.messages;

import static id.netral.reports.messages.Announced.word;

import id.netral.casefile.Announcement;
import id.netral.reports.lifecycle.Account;
import id.netral.reports.lifecycle.Docket;
import id.netral.reports.lifecycle.Report;
import id.netral.reports.lifecycle.ReportEvent;
import id.netral.reports.lifecycle.ReportEvent.ReportFiled;
import id.netral.reports.lifecycle.ReportEvent.Stage;
import id.netral.reports.lifecycle.Statement;
import id.netral.reports.storage.ReportKind;
import java.util.List;
import java.util.Objects;

/** Who is told what of each event; the reporter's record is not read here. */
final class ReportAnnouncements implements ReportKind.Announcing {

  private static final String REPORTS = "reports";

  @Override
  public List<Announcement> of(ReportEvent event, Report after) {
    var docket = ((Report.Filed) after).docket();
    return switch (event) {
      case ReportFiled e -> List.of(filed(e), Notices.officer(docket, NoticeText.REPORT_RECEIVED));
      case ReportEvent.ReporterWrote(var text) ->
          List.of(bawaslu(docket, "reporter-wrote.v1", new Announced.ReporterWroteV1(text)));
      case ReportEvent.ClarificationReleased _ -> List.of(heard(docket));
      case ReportEvent.ReportRegistered e ->
          Notices.reporter(docket, NoticeText.REPORT_REGISTERED, e);
      case ReportEvent.ReportNotRegistered e ->
          Notices.reporter(docket, NoticeText.REPORT_NOT_REGISTERED, e);
      case ReportEvent.CaseDecided e -> Notices.reporter(docket, NoticeText.CASE_DECIDED, e);
      case ReportEvent.CaseForwarded e -> Notices.reporter(docket, NoticeText.CASE_FORWARDED, e);
      case ReportEvent.FollowUpChanged e when e.stage() == Stage.IN_FORCE ->
          Notices.reporter(docket, NoticeText.SANCTION_IN_FORCE, e);
      case ReportEvent.IdentityOpened _,
          ReportEvent.ClarificationRecorded _,
          ReportEvent.ReviewOpened _,
          ReportEvent.TipTakenUp _,
          ReportEvent.ReporterInvited _,
          ReportEvent.BawasluWrote _,
          ReportEvent.FollowUpChanged _ ->
          List.of();
    };
  }

  private static Announcement filed(ReportFiled e) {
    var to = e.report().value();
    return switch (e.filing().intake()) {
      case REPORT -> new Announcement(REPORTS, to, "report-submitted.v1", submitted(e));
      case TIP -> new Announcement(REPORTS, to, "tip-received.v1", tip(e));
    };
  }

  private static Announced.ReportSubmittedV1 submitted(ReportFiled e) {
    var a = e.account();
    var late = e.filing().late();
    return new Announced.ReportSubmittedV1(
        "report",
        a.election(),
        a.region(),
        a.office(),
        e.filing().receivedOn(),
        Objects.requireNonNull(a.knownOn()),
        a.actOn(),
        a.place(),
        a.description(),
        accused(a),
        a.links(),
        evidence(a),
        late == null ? null : new Announced.Late(late.rule(), late.article(), late.due()),
        "Pelapor 1");
  }

  private static Announced.TipReceivedV1 tip(ReportFiled e) {
    var a = e.account();
    return new Announced.TipReceivedV1(
        "tip",
        a.election(),
        a.region(),
        a.office(),
        e.filing().receivedOn(),
        a.knownOn(),
        a.actOn(),
        a.place(),
        a.description(),
        accused(a),
        a.links(),
        evidence(a),
        "Pemberi informasi 1");
  }

  private static Announcement heard(Docket docket) {
    if (!(docket.statement() instanceof Statement.Released released)) {
      throw new IllegalStateException("released without a statement");
    }
    var data =
        new Announced.ReporterHeardV1(
            word(released.oath()), released.answers(), word(released.mode()));
    return bawaslu(docket, "reporter-heard.v1", data);
  }

  private static Announcement bawaslu(Docket docket, String type, Announced data) {
    return new Announcement(REPORTS, docket.report().value(), type, data);
  }

  private static List<Announced.Accused> accused(Account a) {
    return a.accused().stream()
        .map(p -> new Announced.Accused(p.name(), p.post(), p.unit()))
        .toList();
  }

  private static List<Announced.Evidence> evidence(Account a) {
    return a.evidence().stream()
        .map(
            e ->
                new Announced.Evidence(e.evidence(), e.name(), e.mediaType(), e.size(), e.sha256()))
        .toList();
  }
}
