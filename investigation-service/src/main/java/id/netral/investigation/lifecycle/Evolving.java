package id.netral.investigation.lifecycle;

import id.netral.investigation.lifecycle.Investigation.Closed;
import id.netral.investigation.lifecycle.Investigation.Decided;
import id.netral.investigation.lifecycle.Investigation.Letter;
import id.netral.investigation.lifecycle.Investigation.NotOpened;
import id.netral.investigation.lifecycle.Investigation.NotRegistered;
import id.netral.investigation.lifecycle.Investigation.Opened;
import id.netral.investigation.lifecycle.Investigation.Recommended;
import id.netral.investigation.lifecycle.Investigation.Registered;
import id.netral.investigation.lifecycle.Investigation.Registration;
import id.netral.investigation.lifecycle.Investigation.Reviewed;
import id.netral.investigation.lifecycle.Investigation.Studied;
import id.netral.investigation.lifecycle.Investigation.TipReceived;
import id.netral.investigation.lifecycle.Investigation.UnderReview;
import id.netral.investigation.lifecycle.InvestigationEvent.BawasluWrote;
import id.netral.investigation.lifecycle.InvestigationEvent.CaseRegistered;
import id.netral.investigation.lifecycle.InvestigationEvent.ClarificationRecorded;
import id.netral.investigation.lifecycle.InvestigationEvent.EvidenceKept;
import id.netral.investigation.lifecycle.InvestigationEvent.HandlingExtended;
import id.netral.investigation.lifecycle.InvestigationEvent.LateEntryExplained;
import id.netral.investigation.lifecycle.InvestigationEvent.LimitMetAfterAll;
import id.netral.investigation.lifecycle.InvestigationEvent.LimitMissed;
import id.netral.investigation.lifecycle.InvestigationEvent.PlenaryDecided;
import id.netral.investigation.lifecycle.InvestigationEvent.RecommendationIssued;
import id.netral.investigation.lifecycle.InvestigationEvent.RegistrationRefused;
import id.netral.investigation.lifecycle.InvestigationEvent.ReleaseApproved;
import id.netral.investigation.lifecycle.InvestigationEvent.ReleasePrepared;
import id.netral.investigation.lifecycle.InvestigationEvent.ReleaseRejected;
import id.netral.investigation.lifecycle.InvestigationEvent.ReportReceived;
import id.netral.investigation.lifecycle.InvestigationEvent.ReporterInvited;
import id.netral.investigation.lifecycle.InvestigationEvent.ReporterWrote;
import id.netral.investigation.lifecycle.InvestigationEvent.ReviewConcluded;
import id.netral.investigation.lifecycle.InvestigationEvent.Stepped;
import id.netral.investigation.lifecycle.InvestigationEvent.StudyFinished;
import id.netral.investigation.lifecycle.InvestigationEvent.TipTakenUp;
import id.netral.investigation.lifecycle.ids.DocumentId;
import id.netral.investigation.lifecycle.matter.Checklist;
import id.netral.investigation.lifecycle.matter.Dossier;
import id.netral.investigation.lifecycle.matter.FollowUp;
import id.netral.investigation.lifecycle.matter.FollowUp.Stage;
import id.netral.investigation.lifecycle.matter.Plenary.Outcome;
import id.netral.investigation.lifecycle.matter.Release.Standing;
import id.netral.investigation.lifecycle.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The state after one more event. */
final class Evolving {

  private Evolving() {}

  private record After(Investigation state, InvestigationEvent event) {}

  static Investigation evolve(Investigation state, InvestigationEvent event) {
    var next = next(state, event);
    return next instanceof Opened opened && event instanceof Stepped step
        ? opened.with(opened.dossier().steppedOn(step.on()))
        : next;
  }

  private static Investigation next(Investigation state, InvestigationEvent event) {
    return switch (new After(state, event)) {
      case After(NotOpened _, ReportReceived e) ->
          new UnderReview(
              Dossier.of(
                  e.file(),
                  e.intake(),
                  Optional.of(e.reportLimit()),
                  e.candidatesFixedOn(),
                  e.on()),
              Clock.running(e.review()));
      case After(NotOpened _, InvestigationEvent.TipReceived e) ->
          new TipReceived(
              Dossier.of(e.file(), e.intake(), Optional.empty(), e.candidatesFixedOn(), e.on()),
              false);
      case After(TipReceived s, TipTakenUp _) -> new TipReceived(s.dossier(), true);
      case After(Opened s, ReporterWrote _) -> s.with(s.dossier().awaitingAnswer(true));
      case After(Opened s, BawasluWrote _) -> s.with(s.dossier().awaitingAnswer(false));
      case After(Opened s, EvidenceKept e) -> s.with(s.dossier().kept(e.evidence()));
      case After(Opened s, LateEntryExplained _) -> s;
      case After(Opened s, ReporterInvited _) -> s.with(s.dossier().invited());
      case After(Opened s, ClarificationRecorded e) -> s.with(s.dossier().with(e.clarification()));
      case After(UnderReview s, ReviewConcluded e) ->
          new Reviewed(s.dossier(), new Checklist(e.met(), e.note()));
      case After(Reviewed s, ReviewConcluded e) ->
          new Reviewed(s.dossier(), new Checklist(e.met(), e.note()));
      case After(Reviewed s, CaseRegistered e) ->
          new Registered(
              s.dossier(),
              new Registration(e.number(), e.extended(), false),
              Clock.running(e.handling()));
      case After(Reviewed s, RegistrationRefused e) -> new NotRegistered(s.dossier(), e.reason());
      case After(Registered s, HandlingExtended e) ->
          new Registered(s.dossier(), extended(s.registration()), Clock.running(e.limit()));
      case After(Studied s, HandlingExtended e) ->
          new Studied(s.dossier(), extended(s.registration()), Clock.running(e.limit()));
      case After(Registered s, StudyFinished _) ->
          new Studied(s.dossier(), s.registration(), s.clock());
      case After(Studied s, PlenaryDecided e) -> decided(s, e);
      case After(Decided s, ReleasePrepared e) -> {
        var releases = new ArrayList<>(s.releases());
        releases.add(e.release());
        yield new Decided(s.dossier(), s.registration(), s.plenary(), List.copyOf(releases));
      }
      case After(Decided s, ReleaseApproved e) -> judged(s, e.document(), Standing.APPROVED);
      case After(Decided s, ReleaseRejected e) -> judged(s, e.document(), Standing.REJECTED);
      case After(Decided s, RecommendationIssued e) -> recommended(s, e);
      case After(Opened s, LimitMissed e) ->
          EvolvingFollowUp.reclocked(s, e.person(), Clock::passed);
      case After(Opened s, LimitMetAfterAll e) ->
          EvolvingFollowUp.reclocked(s, e.person(), Clock::reopened);
      case After(Recommended s, var e) -> EvolvingFollowUp.next(s, e);
      case After(var s, var e) -> throw new IllegalStateException(e + " cannot follow " + s);
    };
  }

  private static Investigation decided(Studied s, PlenaryDecided e) {
    return e.plenary().outcome() == Outcome.VIOLATION
        ? new Decided(s.dossier(), s.registration(), e.plenary(), List.of())
        : new Closed(s.dossier(), s.registration(), e.plenary());
  }

  private static Registration extended(Registration registration) {
    return new Registration(registration.number(), registration.extension(), true);
  }

  private static Decided judged(Decided s, DocumentId document, Standing standing) {
    var releases =
        s.releases().stream()
            .map(r -> r.document().equals(document) ? r.standing(standing) : r)
            .toList();
    return new Decided(s.dossier(), s.registration(), s.plenary(), releases);
  }

  private static Recommended recommended(Decided s, RecommendationIssued e) {
    var followUps = new TreeMap<Integer, FollowUp>();
    for (var violation : s.plenary().violations()) {
      followUps.put(
          violation.person(),
          new FollowUp.UnderWay(Stage.HANDED_OVER, Clock.running(e.followUp())));
    }
    var approved = s.releases().stream().filter(r -> r.standing() == Standing.APPROVED).toList();
    return new Recommended(
        s.dossier(),
        s.registration(),
        s.plenary(),
        approved,
        new Letter(e.letter(), e.letterDate(), e.recipients()),
        Collections.unmodifiableSortedMap(followUps));
  }
}
