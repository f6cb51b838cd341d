package id.netral.investigation.lifecycle.procedure;

import static id.netral.investigation.lifecycle.Decision.accept;
import static id.netral.investigation.lifecycle.Decision.reject;

import id.netral.investigation.lifecycle.Clocks;
import id.netral.investigation.lifecycle.Decision;
import id.netral.investigation.lifecycle.Investigation.Reviewed;
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
import id.netral.investigation.lifecycle.InvestigationEvent.CaseRegistered;
import id.netral.investigation.lifecycle.InvestigationEvent.RegistrationRefused;
import id.netral.investigation.lifecycle.InvestigationEvent.ReviewConcluded;
import id.netral.investigation.lifecycle.Refusal;
import id.netral.investigation.lifecycle.matter.Dossier;
import id.netral.investigation.lifecycle.matter.Requirement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;

/** Preliminary review and registration (B-41 to B-46). */
final class Reviewing {

  private Reviewing() {}

  static Decision underReview(UnderReview state, Step command, Instant on) {
    return switch (command) {
      case ConcludeReview c -> {
        var clock = state.clock();
        var inTime = clock.limit().metAt(on);
        var events = new ArrayList<>(Clocks.reopened(0, clock, inTime));
        events.add(concluded(state.dossier(), c, on));
        yield accept(events);
      }
      case Register _, RefuseRegistration _ -> reject(Refusal.NOT_YET_REVIEWED);
      case RecordClarification _, ExtendHandling _, FinishStudy _, DecideInPlenary _ ->
          reject(Refusal.NOT_REGISTERED);
      case PrepareRelease _, ApproveRelease _, RejectRelease _, Recommend _ ->
          reject(Refusal.NOT_DECIDED);
    };
  }

  static Decision reviewed(Reviewed state, Step command, Instant on) {
    return switch (command) {
      // A later review corrects the earlier one as long as nothing was announced of it.
      case ConcludeReview c -> accept(concluded(state.dossier(), c, on));
      case Register c -> register(state, c, on);
      case RefuseRegistration c -> refuse(state, c, on);
      case RecordClarification _, ExtendHandling _, FinishStudy _, DecideInPlenary _ ->
          reject(Refusal.NOT_REGISTERED);
      case PrepareRelease _, ApproveRelease _, RejectRelease _, Recommend _ ->
          reject(Refusal.NOT_DECIDED);
    };
  }

  /** Whether a report came in time is computed, never ticked (B-56). */
  private static ReviewConcluded concluded(Dossier dossier, ConcludeReview c, Instant on) {
    var met = EnumSet.noneOf(Requirement.class);
    met.addAll(c.met());
    if (dossier.isLate()) {
      met.remove(Requirement.IN_TIME);
    } else {
      met.add(Requirement.IN_TIME);
    }
    return new ReviewConcluded(Set.copyOf(met), c.note(), on);
  }

  private static Decision register(Reviewed state, Register c, Instant on) {
    if (state.dossier().isLate()) {
      return reject(Refusal.LATE);
    }
    if (!state.checklist().lacking().isEmpty()) {
      return reject(Refusal.REQUIREMENTS_LACKING);
    }
    return accept(new CaseRegistered(c.number(), c.handling(), c.extended(), on));
  }

  private static Decision refuse(Reviewed state, RefuseRegistration c, Instant on) {
    var refused =
        new RegistrationRefused(c.reason(), c.article(), c.explanation(), c.stillPossible(), on);
    return switch (c.reason()) {
      case LATE -> state.dossier().isLate() ? accept(refused) : reject(Refusal.NOT_LATE);
      case FORMAL ->
          state.checklist().lacks(Requirement.Kind.FORMAL)
              ? accept(refused)
              : reject(Refusal.NOTHING_LACKING);
      case MATERIAL ->
          state.checklist().lacks(Requirement.Kind.MATERIAL)
              ? accept(refused)
              : reject(Refusal.NOTHING_LACKING);
      case NOT_COMPETENT, ALREADY_HANDLED -> accept(refused);
    };
  }
}
