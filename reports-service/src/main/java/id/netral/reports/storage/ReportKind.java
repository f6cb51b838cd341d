package id.netral.reports.storage;

import id.netral.casefile.Announcement;
import id.netral.casefile.EventTypes;
import id.netral.casefile.FileKind;
import id.netral.reports.lifecycle.Report;
import id.netral.reports.lifecycle.ReportEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report as a case file. The reporter's record has a key of its own and can be erased alone. */
public final class ReportKind implements FileKind<Report, ReportEvent> {

  /** Who is told what; given from outside so that nothing here knows the published words. */
  public interface Announcing {
    List<Announcement> of(ReportEvent event, Report after);
  }

  private final Announcing announcing;

  public ReportKind(Announcing announcing) {
    this.announcing = announcing;
  }

  @Override
  public String collection() {
    return "reports";
  }

  @Override
  public EventTypes<ReportEvent> types() {
    return EventTypes.of(ReportEvent.class)
        .type("report-filed.v1", ReportEvent.ReportFiled.class)
        .type("reporter-wrote.v1", ReportEvent.ReporterWrote.class)
        .type("identity-opened.v1", ReportEvent.IdentityOpened.class)
        .type("clarification-recorded.v1", ReportEvent.ClarificationRecorded.class)
        .type("clarification-released.v1", ReportEvent.ClarificationReleased.class)
        .type("review-opened.v1", ReportEvent.ReviewOpened.class)
        .type("report-registered.v1", ReportEvent.ReportRegistered.class)
        .type("report-not-registered.v1", ReportEvent.ReportNotRegistered.class)
        .type("tip-taken-up.v1", ReportEvent.TipTakenUp.class)
        .type("reporter-invited.v1", ReportEvent.ReporterInvited.class)
        .type("bawaslu-wrote.v1", ReportEvent.BawasluWrote.class)
        .type("case-decided.v1", ReportEvent.CaseDecided.class)
        .type("case-forwarded.v1", ReportEvent.CaseForwarded.class)
        .type("follow-up-changed.v1", ReportEvent.FollowUpChanged.class)
        .sealedUnder("reporter", "report-filed.v1", "reporter");
  }

  @Override
  public Report initial() {
    return new Report.NotFiled();
  }

  @Override
  public Report evolve(Report state, ReportEvent event) {
    return Report.evolve(state, event);
  }

  @Override
  public List<Announcement> announcements(Report before, ReportEvent event, Report after) {
    return announcing.of(event, after);
  }

  @Override
  public Map<String, @Nullable Object> summary(Report state) {
    if (!(state instanceof Report.Filed filed)) return Map.of();
    var docket = filed.docket();
    var summary = new LinkedHashMap<String, @Nullable Object>();
    summary.put("code", docket.filing().code());
    summary.put("proof", docket.filing().proof());
    summary.put("office", docket.account().office());
    summary.put("election", docket.account().election());
    summary.put("intake", docket.filing().intake().name());
    summary.put("receivedOn", docket.filing().receivedOn().toString());
    summary.put("sentAt", docket.filing().sentAt().toString());
    summary.put("stage", Stages.of(filed));
    if (filed instanceof Report.Registered registered) {
      summary.put("number", registered.number());
    }
    return summary;
  }

  @Override
  public List<String> indexes() {
    return List.of("summary.code", "summary.office,_id", "summary.office,summary.sentAt");
  }
}
