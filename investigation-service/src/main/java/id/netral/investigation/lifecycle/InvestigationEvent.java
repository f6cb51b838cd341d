package id.netral.investigation.lifecycle;

import id.netral.investigation.lifecycle.InvestigationCommand.RefusalReason;
import id.netral.investigation.lifecycle.InvestigationCommand.StillPossible;
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

/** What has happened to a case. Stored for ever: never change one, add a version. */
public sealed interface InvestigationEvent {

  /** The event sets the legal instant that the next step may not precede. */
  sealed interface Stepped extends InvestigationEvent {
    Instant on();
  }

  record ReportReceived(
      CaseId file,
      Intake intake,
      Limit reportLimit,
      Limit review,
      LocalDate candidatesFixedOn,
      Instant on)
      implements InvestigationEvent {}

  record TipReceived(CaseId file, Intake intake, LocalDate candidatesFixedOn, Instant on)
      implements InvestigationEvent {}

  record TipTakenUp() implements InvestigationEvent {}

  record ReporterWrote(String text) implements InvestigationEvent {}

  record BawasluWrote(String text) implements InvestigationEvent {}

  record EvidenceKept(EvidenceId evidence) implements InvestigationEvent {}

  record ReviewConcluded(Set<Requirement> met, String note, Instant on) implements Stepped {}

  record CaseRegistered(String number, Limit handling, Limit extended, Instant on)
      implements Stepped {}

  record RegistrationRefused(
      RefusalReason reason,
      String article,
      String explanation,
      List<StillPossible> stillPossible,
      Instant on)
      implements Stepped {}

  record ReporterInvited(Instant meetingOn, String place) implements InvestigationEvent {}

  /** Clarifications have no order among each other: one may be entered after a later one. */
  record ClarificationRecorded(Clarification clarification, Instant on)
      implements InvestigationEvent {}

  record HandlingExtended(String reason, Limit limit) implements InvestigationEvent {}

  record StudyFinished(String analysis, String conclusion, Instant on) implements Stepped {}

  record PlenaryDecided(Plenary plenary, Instant on) implements Stepped {}

  record ReleasePrepared(Release release) implements InvestigationEvent {}

  record ReleaseApproved(DocumentId document, OfficerId by, String answer)
      implements InvestigationEvent {}

  record ReleaseRejected(DocumentId document, OfficerId by, String reason)
      implements InvestigationEvent {}

  record RecommendationIssued(
      String letter, LocalDate letterDate, List<String> recipients, Limit followUp, Instant on)
      implements Stepped {}

  record RecommendationReceived(int person, Limit followUp) implements InvestigationEvent {}

  record ProceedingMoved(int person, FollowUp.Stage stage, String detail)
      implements InvestigationEvent {}

  record SanctionDecided(
      int person,
      Level level,
      String kind,
      String number,
      String authority,
      LocalDate decidedOn,
      Limit delivery)
      implements InvestigationEvent {}

  record NoSanctionDecided(int person, String reason) implements InvestigationEvent {}

  record DecisionDelivered(
      int person, LocalDate deliveredOn, LocalDate effectiveOn, Limit effective)
      implements InvestigationEvent {}

  record SanctionInForce(int person, LocalDate effectiveOn) implements InvestigationEvent {}

  /** Why an act was entered more than a working day after it was done. */
  record LateEntryExplained(String reason) implements InvestigationEvent {}

  /**
   * @param person 0 where the limit is Bawaslu's own
   */
  record LimitMissed(int person, String rule, LocalDate due) implements InvestigationEvent {}

  /** A timely act, heard or entered after the limit had been declared missed. */
  record LimitMetAfterAll(int person, String rule, LocalDate due) implements InvestigationEvent {}
}
