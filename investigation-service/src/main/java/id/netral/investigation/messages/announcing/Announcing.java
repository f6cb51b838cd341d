package id.netral.investigation.messages.announcing;

import id.netral.casefile.Announcement;
import id.netral.investigation.lifecycle.Investigation;
import id.netral.investigation.lifecycle.Investigation.Decided;
import id.netral.investigation.lifecycle.Investigation.NotOpened;
import id.netral.investigation.lifecycle.Investigation.Opened;
import id.netral.investigation.lifecycle.Investigation.Recommended;
import id.netral.investigation.lifecycle.InvestigationEvent;
import id.netral.investigation.lifecycle.InvestigationEvent.BawasluWrote;
import id.netral.investigation.lifecycle.InvestigationEvent.CaseRegistered;
import id.netral.investigation.lifecycle.InvestigationEvent.ClarificationRecorded;
import id.netral.investigation.lifecycle.InvestigationEvent.DecisionDelivered;
import id.netral.investigation.lifecycle.InvestigationEvent.EvidenceKept;
import id.netral.investigation.lifecycle.InvestigationEvent.HandlingExtended;
import id.netral.investigation.lifecycle.InvestigationEvent.LateEntryExplained;
import id.netral.investigation.lifecycle.InvestigationEvent.LimitMetAfterAll;
import id.netral.investigation.lifecycle.InvestigationEvent.LimitMissed;
import id.netral.investigation.lifecycle.InvestigationEvent.NoSanctionDecided;
import id.netral.investigation.lifecycle.InvestigationEvent.PlenaryDecided;
import id.netral.investigation.lifecycle.InvestigationEvent.ProceedingMoved;
import id.netral.investigation.lifecycle.InvestigationEvent.RecommendationIssued;
import id.netral.investigation.lifecycle.InvestigationEvent.RecommendationReceived;
import id.netral.investigation.lifecycle.InvestigationEvent.RegistrationRefused;
import id.netral.investigation.lifecycle.InvestigationEvent.ReleaseApproved;
import id.netral.investigation.lifecycle.InvestigationEvent.ReleasePrepared;
import id.netral.investigation.lifecycle.InvestigationEvent.ReleaseRejected;
import id.netral.investigation.lifecycle.InvestigationEvent.ReportReceived;
import id.netral.investigation.lifecycle.InvestigationEvent.ReporterInvited;
import id.netral.investigation.lifecycle.InvestigationEvent.ReporterWrote;
import id.netral.investigation.lifecycle.InvestigationEvent.ReviewConcluded;
import id.netral.investigation.lifecycle.InvestigationEvent.SanctionDecided;
import id.netral.investigation.lifecycle.InvestigationEvent.SanctionInForce;
import id.netral.investigation.lifecycle.InvestigationEvent.StudyFinished;
import id.netral.investigation.lifecycle.InvestigationEvent.TipReceived;
import id.netral.investigation.lifecycle.InvestigationEvent.TipTakenUp;
import id.netral.investigation.lifecycle.matter.Plenary.Outcome;
import java.util.List;
import java.util.Set;

/** What others are told of each event. No default branch: a new event asks the question again. */
public final class Announcing {

  private final Set<String> governments;
  private final Outcomes outcomes;

  public Announcing(Set<String> governments, Outcomes outcomes) {
    this.governments = governments;
    this.outcomes = outcomes;
  }

  public List<Announcement> of(
      Investigation before, InvestigationEvent event, Investigation after) {
    return switch (after) {
      case NotOpened _ -> List.of();
      case Opened opened -> of(before, event, opened, new Telling(opened.dossier()));
    };
  }

  private List<Announcement> of(
      Investigation before, InvestigationEvent event, Opened after, Telling tell) {
    return switch (event) {
      case ReportReceived e ->
          List.of(tell.reviewOpened(e), tell.officers("new-report", NoticeText.REPORT_RECEIVED));
      case TipReceived _ -> List.of(tell.officers("new-tip", NoticeText.TIP_RECEIVED));
      case TipTakenUp _ -> List.of(tell.tipTakenUp());
      case ReporterWrote _ -> List.of();
      case BawasluWrote e -> List.of(tell.wrote(e));
      case CaseRegistered e -> List.of(tell.registered(e));
      case RegistrationRefused e -> List.of(tell.notRegistered(e));
      case ReporterInvited e -> List.of(tell.invited(e));
      case StudyFinished _ -> List.of(tell.members("plenary-due", NoticeText.PLENARY_DUE));
      // The result is withheld until it goes out (B-96), unless nothing goes out.
      case PlenaryDecided e when e.plenary().outcome() == Outcome.VIOLATION -> List.of();
      case PlenaryDecided e -> List.of(outcomes.told(tell, e.plenary().outcome(), e.on()));
      case RecommendationIssued e -> handedOver((Decided) before, e, (Recommended) after, tell);
      case RecommendationReceived e -> List.of(tell.followUp("received", e.followUp().due()));
      case ProceedingMoved e -> Progress.moved(e, (Recommended) after, tell);
      case SanctionDecided e -> Progress.decided(e, tell);
      case NoSanctionDecided e -> Progress.ended(e, tell);
      case DecisionDelivered e -> Progress.delivered(e, (Recommended) after, tell);
      case SanctionInForce e -> Progress.inForce(e, (Recommended) after, tell);
      case LimitMissed e -> Progress.missed(e, tell);
      case LimitMetAfterAll e -> Progress.metAfterAll(e, tell);
      case EvidenceKept _,
          ReviewConcluded _,
          ClarificationRecorded _,
          HandlingExtended _,
          LateEntryExplained _,
          ReleasePrepared _,
          ReleaseApproved _,
          ReleaseRejected _ ->
          List.of();
    };
  }

  /** The step before the recommendation is the plenary. */
  private List<Announcement> handedOver(
      Decided before, RecommendationIssued e, Recommended after, Telling tell) {
    var plenary = before.dossier().lastStep();
    var outcome = outcomes.told(tell, after.plenary().outcome(), plenary);
    return Handover.of(e, after, tell, governments, outcome);
  }
}
