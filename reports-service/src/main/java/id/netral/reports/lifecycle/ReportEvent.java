package id.netral.reports.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened to a report: here, or at Bawaslu as far as Bawaslu has told. */
public sealed interface ReportEvent {

  record ReportFiled(ReportId report, Account account, Filing filing, @Nullable Reporter reporter)
      implements ReportEvent {}

  record ReporterWrote(String text) implements ReportEvent {}

  record IdentityOpened(String reason) implements ReportEvent {}

  record ClarificationRecorded(
      String officer, Statement.Oath oath, Statement.Mode mode, String answers)
      implements ReportEvent {}

  record ClarificationReleased(String officer) implements ReportEvent {}

  /** Facts of Bawaslu's file: heard, never refused. */
  sealed interface FromBawaslu extends ReportEvent {}

  /** The reporter is told of it by mail, under an id that says nothing. */
  sealed interface Told extends FromBawaslu {

    /** Drawn when the fact was heard; null in files from before ids were drawn. */
    @Nullable NoticeId notice();
  }

  record NoticeId(String value) {}

  record ReviewOpened(Limit due) implements FromBawaslu {}

  record ReportRegistered(String number, Limit handlingDue, @Nullable NoticeId notice)
      implements Told {}

  record ReportNotRegistered(
      Ground ground,
      String article,
      String explanation,
      List<String> stillPossible,
      @Nullable NoticeId notice)
      implements Told {}

  record TipTakenUp() implements FromBawaslu {}

  record ReporterInvited(Instant meetingOn, String place) implements FromBawaslu {}

  record BawasluWrote(String text) implements FromBawaslu {}

  /**
   * @param decidedOn day of the plenary; null where Bawaslu did not tell it
   */
  record CaseDecided(Outcome outcome, @Nullable LocalDate decidedOn, @Nullable NoticeId notice)
      implements Told {}

  /**
   * @param followUpDue null where no such limit runs
   */
  record CaseForwarded(
      List<String> recipients, @Nullable Limit followUpDue, @Nullable NoticeId notice)
      implements Told {}

  record FollowUpChanged(
      Stage stage, @Nullable Level level, @Nullable LocalDate dueOn, @Nullable NoticeId notice)
      implements Told {}

  /** A statutory limit as Bawaslu computed it; shown here, never computed again. */
  record Limit(String rule, String article, LocalDate due, String calendar) {}

  enum Ground {
    LATE,
    FORMAL,
    MATERIAL,
    NOT_COMPETENT,
    ALREADY_HANDLED
  }

  enum Outcome {
    VIOLATION,
    NOT_A_VIOLATION,
    STOPPED
  }

  enum Stage {
    RECEIVED,
    TAKEN_UP,
    EXAMINED,
    DECIDED,
    DELIVERED,
    IN_FORCE,
    NO_SANCTION,
    MISSED
  }

  enum Level {
    MORAL,
    LIGHT,
    MODERATE,
    SEVERE
  }
}
