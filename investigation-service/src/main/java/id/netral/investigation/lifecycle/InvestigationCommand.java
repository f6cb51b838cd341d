package id.netral.investigation.lifecycle;

import id.netral.investigation.lifecycle.ids.CaseId;
import id.netral.investigation.lifecycle.ids.DocumentId;
import id.netral.investigation.lifecycle.ids.EvidenceId;
import id.netral.investigation.lifecycle.ids.OfficerId;
import id.netral.investigation.lifecycle.matter.Clarification;
import id.netral.investigation.lifecycle.matter.FollowUp;
import id.netral.investigation.lifecycle.matter.Intake;
import id.netral.investigation.lifecycle.matter.Level;
import id.netral.investigation.lifecycle.matter.Plenary;
import id.netral.investigation.lifecycle.matter.Release;
import id.netral.investigation.lifecycle.matter.Requirement;
import id.netral.investigation.lifecycle.time.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What is asked of a case. Each is carried out at a legal instant that goes beside it. */
public sealed interface InvestigationCommand {

  /** From the reports' side: a foreign fact, never refused. */
  sealed interface FromReporter extends InvestigationCommand {}

  record TakeReport(
      CaseId file, Intake intake, Limit reportLimit, Limit review, LocalDate candidatesFixedOn)
      implements FromReporter {}

  record TakeTip(CaseId file, Intake intake, LocalDate candidatesFixedOn) implements FromReporter {}

  record HearWords(String text) implements FromReporter {}

  record HearReporter(Clarification clarification) implements FromReporter {}

  /** From the government of one person: a foreign fact, never refused. */
  sealed interface FromGovernment extends InvestigationCommand {
    int person();
  }

  /**
   * @param followUp the follow-up clock, counted again from the receipt
   */
  record HearReceipt(int person, Limit followUp) implements FromGovernment {}

  record HearMove(int person, FollowUp.Stage stage, String detail) implements FromGovernment {}

  record HearSanction(
      int person,
      Level level,
      String kind,
      String number,
      String authority,
      LocalDate decidedOn,
      Limit delivery)
      implements FromGovernment {}

  record HearNoSanction(int person, String reason) implements FromGovernment {}

  record HearDelivery(int person, LocalDate deliveredOn, LocalDate effectiveOn, Limit effective)
      implements FromGovernment {}

  record HearInForce(int person, LocalDate effectiveOn) implements FromGovernment {}

  /** A step of Bawaslu's own procedure. */
  sealed interface Step extends InvestigationCommand {}

  record ConcludeReview(Set<Requirement> met, String note) implements Step {}

  record Register(String number, Limit handling, Limit extended) implements Step {}

  record RefuseRegistration(
      RefusalReason reason, String article, String explanation, List<StillPossible> stillPossible)
      implements Step {}

  record RecordClarification(Clarification clarification) implements Step {}

  record ExtendHandling(String reason) implements Step {}

  record FinishStudy(String analysis, String conclusion) implements Step {}

  record DecideInPlenary(Plenary plenary) implements Step {}

  record PrepareRelease(Release release) implements Step {}

  /**
   * @param answer to "who could be guessed from this?"
   */
  record ApproveRelease(DocumentId document, OfficerId by, String answer) implements Step {}

  record RejectRelease(DocumentId document, OfficerId by, String reason) implements Step {}

  record Recommend(String letter, LocalDate letterDate, List<String> recipients, Limit followUp)
      implements Step {}

  /** Talking with the reporter; changes nothing of the procedure. */
  sealed interface Contact extends InvestigationCommand {}

  record InviteReporter(Instant meetingOn, String place) implements Contact {}

  record WriteToReporter(String text) implements Contact {}

  record TakeUpTip() implements InvestigationCommand {}

  record KeepEvidence(EvidenceId evidence) implements InvestigationCommand {}

  record PassTime() implements InvestigationCommand {}

  /** Why a report is not registered. */
  enum RefusalReason {
    LATE,
    FORMAL,
    MATERIAL,
    NOT_COMPETENT,
    ALREADY_HANDLED
  }

  /** What the reporter or Bawaslu can still do (B-19). */
  enum StillPossible {
    INITIAL_INFORMATION,
    NEW_REPORT,
    OTHER_AGENCY,
    COURT
  }
}
