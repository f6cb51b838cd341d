package id.netral.investigation.messages.announcing;

import id.netral.casefile.Announcement;
import id.netral.investigation.lifecycle.InvestigationEvent.BawasluWrote;
import id.netral.investigation.lifecycle.InvestigationEvent.CaseRegistered;
import id.netral.investigation.lifecycle.InvestigationEvent.RegistrationRefused;
import id.netral.investigation.lifecycle.InvestigationEvent.ReportReceived;
import id.netral.investigation.lifecycle.InvestigationEvent.ReporterInvited;
import id.netral.investigation.lifecycle.matter.Dossier;
import id.netral.investigation.lifecycle.matter.Level;
import id.netral.investigation.messages.announcing.ReportStatus.BawasluWroteV1;
import id.netral.investigation.messages.announcing.ReportStatus.FollowUpChangedV1;
import id.netral.investigation.messages.announcing.ReportStatus.ReportNotRegisteredV1;
import id.netral.investigation.messages.announcing.ReportStatus.ReportRegisteredV1;
import id.netral.investigation.messages.announcing.ReportStatus.ReporterInvitedV1;
import id.netral.investigation.messages.announcing.ReportStatus.ReviewOpenedV1;
import id.netral.investigation.messages.announcing.ReportStatus.TipTakenUpV1;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells the reporter's file, the office and the supervisor of one case. */
record Telling(Dossier dossier) {

  String file() {
    return dossier.file().value();
  }

  Announcement reviewOpened(ReportReceived e) {
    return reporter("review-opened.v1", new ReviewOpenedV1(DueV1.of(e.review())));
  }

  Announcement tipTakenUp() {
    return reporter("tip-taken-up.v1", new TipTakenUpV1());
  }

  Announcement registered(CaseRegistered e) {
    return reporter(
        "report-registered.v1", new ReportRegisteredV1(e.number(), DueV1.of(e.handling())));
  }

  Announcement notRegistered(RegistrationRefused e) {
    return reporter(
        "report-not-registered.v1",
        new ReportNotRegisteredV1(
            word(e.reason()),
            e.article(),
            e.explanation(),
            e.stillPossible().stream().map(Telling::word).toList()));
  }

  Announcement invited(ReporterInvited e) {
    return reporter("reporter-invited.v1", new ReporterInvitedV1(e.meetingOn(), e.place()));
  }

  Announcement wrote(BawasluWrote e) {
    return reporter("bawaslu-wrote.v1", new BawasluWroteV1(e.text()));
  }

  Announcement followUp(String stage, @Nullable LocalDate dueOn) {
    return reporter("follow-up-changed.v1", new FollowUpChangedV1(stage, null, dueOn));
  }

  Announcement followUp(String stage, Level level, @Nullable LocalDate dueOn) {
    return reporter("follow-up-changed.v1", new FollowUpChangedV1(stage, word(level), dueOn));
  }

  /** The case lives in the file of its report: same id at both agencies. */
  Announcement reporter(String type, Object data) {
    return new Announcement(ReportStatus.TOPIC, file(), type, data);
  }

  Announcement officers(String occasion, NoticeText text) {
    return notice(occasion, "bawaslu-officer", dossier.intake().office(), text);
  }

  Announcement members(String occasion, NoticeText text) {
    return notice(occasion, "bawaslu-member", dossier.intake().office(), text);
  }

  Announcement supervisor(String occasion, NoticeText text) {
    return notice(occasion, "supervisor", null, text);
  }

  private Announcement notice(
      String occasion, String role, @Nullable String scope, NoticeText text) {
    return NoticeWantedV1.of(file(), occasion, role, scope, text);
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
