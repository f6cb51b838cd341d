package id.netral.investigation.lifecycle.procedure;

import static id.netral.investigation.lifecycle.Decision.accept;
import static id.netral.investigation.lifecycle.Decision.reject;

import id.netral.investigation.lifecycle.Decision;
import id.netral.investigation.lifecycle.Investigation;
import id.netral.investigation.lifecycle.Investigation.Closed;
import id.netral.investigation.lifecycle.Investigation.Decided;
import id.netral.investigation.lifecycle.Investigation.NotOpened;
import id.netral.investigation.lifecycle.Investigation.NotRegistered;
import id.netral.investigation.lifecycle.Investigation.Opened;
import id.netral.investigation.lifecycle.Investigation.Recommended;
import id.netral.investigation.lifecycle.Investigation.Registered;
import id.netral.investigation.lifecycle.Investigation.Reviewed;
import id.netral.investigation.lifecycle.Investigation.Studied;
import id.netral.investigation.lifecycle.Investigation.TipReceived;
import id.netral.investigation.lifecycle.Investigation.UnderReview;
import id.netral.investigation.lifecycle.InvestigationCommand.ApproveRelease;
import id.netral.investigation.lifecycle.InvestigationCommand.ConcludeReview;
import id.netral.investigation.lifecycle.InvestigationCommand.DecideInPlenary;
import id.netral.investigation.lifecycle.InvestigationCommand.ExtendHandling;
import id.netral.investigation.lifecycle.InvestigationCommand.FinishStudy;
import id.netral.investigation.lifecycle.InvestigationCommand.PrepareRelease;
import id.netral.investigation.lifecycle.InvestigationCommand.Recommend;
import id.netral.investigation.lifecycle.InvestigationCommand.RecordClarification;
import id.netral.investigation.lifecycle.InvestigationCommand.RefuseRegistration;
import id.netral.investigation.lifecycle.InvestigationCommand.Register;
import id.netral.investigation.lifecycle.InvestigationCommand.RejectRelease;
import id.netral.investigation.lifecycle.InvestigationCommand.Step;
import id.netral.investigation.lifecycle.InvestigationEvent.ClarificationRecorded;
import id.netral.investigation.lifecycle.InvestigationEvent.HandlingExtended;
import id.netral.investigation.lifecycle.InvestigationEvent.StudyFinished;
import id.netral.investigation.lifecycle.Refusal;
import java.time.Instant;

/** Bawaslu's own procedure, step by step. */
public final class Stepping {

  private Stepping() {}

  public static Decision decide(Investigation state, Step command, Instant on) {
    if (state instanceof Opened opened && on.isBefore(opened.dossier().lastStep())) {
      return reject(Refusal.BEFORE_THE_STEP_IT_FOLLOWS);
    }
    return switch (state) {
      case NotOpened _ -> reject(Refusal.NOT_OPENED);
      case TipReceived _ -> reject(Refusal.ONLY_A_TIP);
      case UnderReview s -> Reviewing.underReview(s, command, on);
      case Reviewed s -> Reviewing.reviewed(s, command, on);
      case NotRegistered _ -> reject(Refusal.REGISTRATION_REFUSED);
      case Registered s -> registered(s, command, on);
      case Studied s -> studied(s, command, on);
      case Decided s -> Releasing.decide(s, command, on);
      case Recommended _ -> reject(Refusal.ALREADY_RECOMMENDED);
      case Closed _ -> reject(Refusal.CLOSED);
    };
  }

  private static Decision registered(Registered state, Step command, Instant on) {
    return switch (command) {
      case RecordClarification(var clarification) ->
          accept(new ClarificationRecorded(clarification, on));
      case ExtendHandling(var reason) -> extend(state.registration(), reason);
      // Who stays away does not stop the case: the study uses what there is (B-97).
      case FinishStudy c -> accept(new StudyFinished(c.analysis(), c.conclusion(), on));
      case ConcludeReview _, Register _, RefuseRegistration _ -> reject(Refusal.ALREADY_REGISTERED);
      case DecideInPlenary _ -> reject(Refusal.NOT_STUDIED);
      case PrepareRelease _, ApproveRelease _, RejectRelease _, Recommend _ ->
          reject(Refusal.NOT_DECIDED);
    };
  }

  private static Decision studied(Studied state, Step command, Instant on) {
    return switch (command) {
      case DecideInPlenary(var plenary) -> Deciding.decide(state, plenary, on);
      case ExtendHandling(var reason) -> extend(state.registration(), reason);
      case FinishStudy _, RecordClarification _ -> reject(Refusal.ALREADY_STUDIED);
      case ConcludeReview _, Register _, RefuseRegistration _ -> reject(Refusal.ALREADY_REGISTERED);
      case PrepareRelease _, ApproveRelease _, RejectRelease _, Recommend _ ->
          reject(Refusal.NOT_DECIDED);
    };
  }

  /** UU Pilkada art 134(6): two more days; UU 7/2017 art 454(8): fourteen in all (B-51, B-53). */
  private static Decision extend(Investigation.Registration registration, String reason) {
    return registration.extended()
        ? reject(Refusal.ALREADY_EXTENDED)
        : accept(new HandlingExtended(reason, registration.extension()));
  }
}
