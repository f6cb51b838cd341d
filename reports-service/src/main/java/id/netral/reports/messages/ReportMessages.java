package id.netral.reports.messages;

import id.netral.casefile.CaseFileStore;
import id.netral.casefile.CaseFiles;
import id.netral.casefile.DaysOff;
import id.netral.casefile.Heard;
import id.netral.casefile.Hearing;
import id.netral.casefile.Verdict;
import id.netral.casefile.comparing.Hearers;
import id.netral.deadlines.Deadlines;
import id.netral.reports.handling.RandomId;
import id.netral.reports.handling.Verdicts;
import id.netral.reports.lifecycle.Report;
import id.netral.reports.lifecycle.ReportEvent;
import id.netral.reports.lifecycle.ReportEvent.NoticeId;
import id.netral.reports.storage.ReportKind;
import id.netral.staff.ServiceCalls;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files of this service and what they hear from Bawaslu. */
@Configuration(proxyBeanMethods = false)
class ReportMessages {

  @Bean
  CaseFiles<Report, ReportEvent> reportFiles(CaseFileStore store) {
    return store.open(new ReportKind(new ReportAnnouncements()));
  }

  @Bean
  Hearing fromBawaslu(CaseFiles<Report, ReportEvent> reports) {
    return Hearing.in(reports)
        .from("report-status", "notice-results.reports")
        .on("notice-failed.v1", NoticeResultV1.class, (_, _) -> Verdict.takeIn("notice-failed"))
        .on(
            "notice-delivered.v1",
            NoticeResultV1.class,
            (_, _) -> Verdict.takeIn("notice-delivered"))
        .on("review-opened.v1", BawasluSays.ReviewOpenedV1.class, ReportMessages::hear)
        .on("report-registered.v1", BawasluSays.ReportRegisteredV1.class, ReportMessages::hear)
        .on(
            "report-not-registered.v1",
            BawasluSays.ReportNotRegisteredV1.class,
            ReportMessages::hear)
        .on("tip-taken-up.v1", BawasluSays.TipTakenUpV1.class, ReportMessages::hear)
        .on("reporter-invited.v1", BawasluSays.ReporterInvitedV1.class, ReportMessages::hear)
        .on("bawaslu-wrote.v1", BawasluSays.BawasluWroteV1.class, ReportMessages::hear)
        .on("case-decided.v1", BawasluSays.CaseDecidedV1.class, ReportMessages::hear)
        .on("case-decided.v2", BawasluSays.CaseDecidedV2.class, ReportMessages::hear)
        .on("case-forwarded.v1", BawasluSays.CaseForwardedV1.class, ReportMessages::hear)
        .on("follow-up-changed.v1", BawasluSays.FollowUpChangedV1.class, ReportMessages::hear);
  }

  /** Who hears this agency is asked with the settings {@code netral.calls.<agency>-heard}. */
  @Bean
  Hearers hearers(ServiceCalls calls) {
    return agency -> calls.find(agency + "-heard");
  }

  /** When other agencies are expected to speak. */
  @Bean
  DaysOff daysOff(Deadlines deadlines) {
    return day -> deadlines.dayOff(day).isPresent();
  }

  /** Kept in the file, so that nobody has to ask whether a notice got through. */
  record NoticeResultV1(String notice) {}

  private static Verdict<ReportEvent> hear(Report state, Heard<? extends BawasluSays> heard) {
    var notice = new NoticeId(RandomId.next());
    return Verdicts.of(Report.hear(state, heard.data().fact(notice)));
  }
}
