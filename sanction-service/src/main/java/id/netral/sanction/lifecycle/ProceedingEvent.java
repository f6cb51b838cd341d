package id.netral.sanction.lifecycle;

import id.netral.sanction.lifecycle.ProceedingCommand.NoSanctionGround;
import id.netral.sanction.lifecycle.file.CaseId;
import id.netral.sanction.lifecycle.file.Delivery;
import id.netral.sanction.lifecycle.file.Examination.Signature;
import id.netral.sanction.lifecycle.file.Limit;
import id.netral.sanction.lifecycle.file.Member;
import id.netral.sanction.lifecycle.file.Official;
import id.netral.sanction.lifecycle.file.ProceedingId;
import id.netral.sanction.lifecycle.file.Recommendation;
import id.netral.sanction.lifecycle.file.Summons;
import id.netral.sanction.lifecycle.law.Proposal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened in a proceeding. */
public sealed interface ProceedingEvent {

  record RecommendationReceived(
      ProceedingId proceeding,
      CaseId investigation,
      Recommendation recommendation,
      LocalDate on,
      Limit followUp)
      implements ProceedingEvent {}

  record ProceedingTakenUp(LocalDate on, @Nullable String lateReason) implements ProceedingEvent {}

  record PersonIdentified(LocalDate on, @Nullable String lateReason, Official official)
      implements ProceedingEvent {}

  record TeamFormed(
      LocalDate on, @Nullable String lateReason, List<Member> members, boolean superiorInvolved)
      implements ProceedingEvent {}

  record SummonsIssued(LocalDate on, @Nullable String lateReason, Summons summons)
      implements ProceedingEvent {}

  record PersonExamined(
      LocalDate on, @Nullable String lateReason, String minutes, Signature signature)
      implements ProceedingEvent {}

  record PersonAbsent(LocalDate on, @Nullable String lateReason, Limit secondSummons)
      implements ProceedingEvent {}

  record FindingsReported(
      LocalDate on, @Nullable String lateReason, String facts, String analysis, String conclusion)
      implements ProceedingEvent {}

  record SanctionDecided(
      LocalDate on,
      @Nullable String lateReason,
      Proposal proposal,
      String number,
      String considerations,
      Limit delivery)
      implements ProceedingEvent {}

  record NoSanctionDecided(
      LocalDate on, @Nullable String lateReason, NoSanctionGround ground, String reasons)
      implements ProceedingEvent {}

  record DecisionDelivered(LocalDate on, @Nullable String lateReason, Delivery delivery)
      implements ProceedingEvent {}

  record SanctionTookEffect(LocalDate effectiveOn) implements ProceedingEvent {}

  record FollowUpMissed(LocalDate due) implements ProceedingEvent {}

  record DocumentArrived(String document) implements ProceedingEvent {}
}
