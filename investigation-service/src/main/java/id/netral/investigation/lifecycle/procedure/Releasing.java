package id.netral.investigation.lifecycle.procedure;

import static id.netral.investigation.lifecycle.Decision.accept;
import static id.netral.investigation.lifecycle.Decision.reject;

import id.netral.investigation.lifecycle.Decision;
import id.netral.investigation.lifecycle.Investigation.Decided;
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
import id.netral.investigation.lifecycle.InvestigationEvent.RecommendationIssued;
import id.netral.investigation.lifecycle.InvestigationEvent.ReleaseApproved;
import id.netral.investigation.lifecycle.InvestigationEvent.ReleasePrepared;
import id.netral.investigation.lifecycle.InvestigationEvent.ReleaseRejected;
import id.netral.investigation.lifecycle.Refusal;
import id.netral.investigation.lifecycle.ids.DocumentId;
import id.netral.investigation.lifecycle.ids.OfficerId;
import id.netral.investigation.lifecycle.matter.Release;
import id.netral.investigation.lifecycle.matter.Release.Standing;
import java.time.Instant;
import java.util.Optional;

/** What leaves the house after a violation was found: released documents and the letter. */
final class Releasing {

  private Releasing() {}

  static Decision decide(Decided state, Step command, Instant on) {
    return switch (command) {
      case PrepareRelease(var release) -> accept(new ReleasePrepared(release));
      case ApproveRelease c ->
          refusal(state, c.document(), c.by(), c.answer())
              .map(Decision::reject)
              .orElseGet(() -> accept(new ReleaseApproved(c.document(), c.by(), c.answer())));
      case RejectRelease c ->
          refusal(state, c.document(), c.by(), c.reason())
              .map(Decision::reject)
              .orElseGet(() -> accept(new ReleaseRejected(c.document(), c.by(), c.reason())));
      // A study is there, or there would be no plenary: KASN returned cases without one (B-110).
      case Recommend c when everyReleaseIsJudged(state) ->
          accept(
              new RecommendationIssued(
                  c.letter(), c.letterDate(), c.recipients(), c.followUp(), on));
      case Recommend _ -> reject(Refusal.RELEASE_WAITS_FOR_SECOND_OFFICER);
      case ConcludeReview _, Register _, RefuseRegistration _ -> reject(Refusal.ALREADY_REGISTERED);
      case RecordClarification _, ExtendHandling _, FinishStudy _, DecideInPlenary _ ->
          reject(Refusal.HANDLING_IS_OVER);
    };
  }

  private static boolean everyReleaseIsJudged(Decided state) {
    return state.releases().stream().noneMatch(r -> r.standing() == Standing.PREPARED);
  }

  /** Four eyes: who prepared a document cannot say that nobody is guessed from it. */
  private static Optional<Refusal> refusal(
      Decided state, DocumentId document, OfficerId by, String answer) {
    var found = state.releases().stream().filter(r -> r.document().equals(document)).findFirst();
    if (found.isEmpty()) {
      return Optional.of(Refusal.RELEASE_UNKNOWN);
    }
    if (found.map(Release::standing).filter(s -> s != Standing.PREPARED).isPresent()) {
      return Optional.of(Refusal.RELEASE_ALREADY_JUDGED);
    }
    if (found.map(Release::preparedBy).filter(by::equals).isPresent()) {
      return Optional.of(Refusal.SAME_OFFICER_PREPARED);
    }
    return answer.isBlank() ? Optional.of(Refusal.ANSWER_MISSING) : Optional.empty();
  }
}
