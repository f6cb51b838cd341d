package id.netral.sanction.lifecycle;

import id.netral.sanction.lifecycle.file.CaseId;
import id.netral.sanction.lifecycle.file.Delivery;
import id.netral.sanction.lifecycle.file.Examination.Signature;
import id.netral.sanction.lifecycle.file.Limit;
import id.netral.sanction.lifecycle.file.Member;
import id.netral.sanction.lifecycle.file.Official;
import id.netral.sanction.lifecycle.file.ProceedingId;
import id.netral.sanction.lifecycle.file.Recommendation;
import id.netral.sanction.lifecycle.law.Circumstances;
import id.netral.sanction.lifecycle.law.Proposal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What someone asks of a proceeding; limits come computed, for only the clock's owner counts. */
public sealed interface ProceedingCommand {

  /** Acts of people, each on a legal day. */
  sealed interface OnADay extends ProceedingCommand {
    When when();
  }

  record ReceiveRecommendation(
      ProceedingId proceeding,
      CaseId investigation,
      Recommendation recommendation,
      LocalDate on,
      Limit followUp)
      implements ProceedingCommand {}

  record TakeUp(When when) implements OnADay {}

  record IdentifyPerson(When when, Official official) implements OnADay {}

  /**
   * @param superiorInvolved the direct superior is involved in the act (H-31)
   */
  record FormTeam(When when, List<Member> members, boolean superiorInvolved) implements OnADay {}

  /**
   * @param latest last day on which the examination may be held (H-21)
   */
  record Summon(
      When when, String number, LocalDate examinationOn, LocalTime hour, String place, Limit latest)
      implements OnADay {}

  record RecordExamination(When when, String minutes, Signature signature) implements OnADay {}

  /**
   * @param secondSummons until when the second summons has to go out (H-22)
   */
  record RecordAbsence(When when, Limit secondSummons) implements OnADay {}

  record ReportFindings(When when, String facts, String analysis, String conclusion)
      implements OnADay {}

  record DecideSanction(
      When when,
      Proposal proposal,
      Circumstances person,
      String number,
      String considerations,
      Limit delivery)
      implements OnADay {}

  record DecideNoSanction(When when, NoSanctionGround ground, String reasons) implements OnADay {}

  record Deliver(When when, Delivery.How how, LocalDate effectiveOn, Instant effectiveAt)
      implements OnADay {}

  /** The bytes of a released document have come, and the hash is right. */
  record KeepDocument(String document) implements ProceedingCommand {}

  record PassTime(Instant due) implements ProceedingCommand {}

  enum NoSanctionGround {
    NOT_PROVEN,
    ALREADY_PUNISHED,
    NOT_OUR_OFFICIAL,
    LEFT_THE_SERVICE
  }
}
