package id.netral.investigation.storage;

import id.netral.casefile.EventTypes;
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

/** The names of the events as they lie in the database for ever, and which text lies open. */
public final class EventNames {

  private EventNames() {}

  public static EventTypes<InvestigationEvent> all() {
    return EventTypes.of(InvestigationEvent.class)
        .type("report-received.v1", ReportReceived.class, "reportLimit", "review")
        .type("tip-received.v1", TipReceived.class)
        .type("tip-taken-up.v1", TipTakenUp.class)
        .type("reporter-wrote.v1", ReporterWrote.class)
        .type("bawaslu-wrote.v1", BawasluWrote.class)
        .type("evidence-kept.v1", EvidenceKept.class)
        .type("review-concluded.v1", ReviewConcluded.class)
        .type("case-registered.v1", CaseRegistered.class, "number", "handling", "extended")
        .type("registration-refused.v1", RegistrationRefused.class, "article")
        .type("reporter-invited.v1", ReporterInvited.class)
        .type("clarification-recorded.v1", ClarificationRecorded.class)
        .type("handling-extended.v1", HandlingExtended.class, "limit")
        .type("study-finished.v1", StudyFinished.class)
        .type("plenary-decided.v1", PlenaryDecided.class)
        .type("release-prepared.v1", ReleasePrepared.class)
        .type("release-approved.v1", ReleaseApproved.class)
        .type("release-rejected.v1", ReleaseRejected.class)
        .type(
            "recommendation-issued.v1",
            RecommendationIssued.class,
            "letter",
            "recipients",
            "followUp")
        .type("recommendation-received.v1", RecommendationReceived.class, "followUp")
        .type("proceeding-moved.v1", ProceedingMoved.class)
        .type("sanction-decided.v1", SanctionDecided.class, "kind", "delivery")
        .type("no-sanction-decided.v1", NoSanctionDecided.class)
        .type("decision-delivered.v1", DecisionDelivered.class, "effective")
        .type("sanction-in-force.v1", SanctionInForce.class)
        .type("late-entry-explained.v1", LateEntryExplained.class)
        .type("limit-missed.v1", LimitMissed.class, "rule")
        .type("limit-met-after-all.v1", LimitMetAfterAll.class, "rule");
  }
}
