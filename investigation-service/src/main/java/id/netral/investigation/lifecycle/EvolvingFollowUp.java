package id.netral.investigation.lifecycle;

import id.netral.investigation.lifecycle.Investigation.Opened;
import id.netral.investigation.lifecycle.Investigation.Recommended;
import id.netral.investigation.lifecycle.Investigation.Registered;
import id.netral.investigation.lifecycle.Investigation.Studied;
import id.netral.investigation.lifecycle.Investigation.UnderReview;
import id.netral.investigation.lifecycle.InvestigationEvent.DecisionDelivered;
import id.netral.investigation.lifecycle.InvestigationEvent.NoSanctionDecided;
import id.netral.investigation.lifecycle.InvestigationEvent.ProceedingMoved;
import id.netral.investigation.lifecycle.InvestigationEvent.RecommendationReceived;
import id.netral.investigation.lifecycle.InvestigationEvent.SanctionDecided;
import id.netral.investigation.lifecycle.InvestigationEvent.SanctionInForce;
import id.netral.investigation.lifecycle.matter.FollowUp;
import id.netral.investigation.lifecycle.matter.FollowUp.Delivered;
import id.netral.investigation.lifecycle.matter.FollowUp.InForce;
import id.netral.investigation.lifecycle.matter.FollowUp.Sanctioned;
import id.netral.investigation.lifecycle.matter.FollowUp.Stage;
import id.netral.investigation.lifecycle.matter.FollowUp.UnderWay;
import id.netral.investigation.lifecycle.matter.FollowUp.Unsanctioned;
import id.netral.investigation.lifecycle.time.Clock;
import java.util.Collections;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The follow-up of one person after one more event. */
final class EvolvingFollowUp {

  private EvolvingFollowUp() {}

  private record After(FollowUp followUp, InvestigationEvent event) {}

  static Recommended next(Recommended s, InvestigationEvent event) {
    return switch (event) {
      case RecommendationReceived e -> replaced(s, e.person(), event);
      case ProceedingMoved e -> replaced(s, e.person(), event);
      case SanctionDecided e -> replaced(s, e.person(), event);
      case NoSanctionDecided e -> replaced(s, e.person(), event);
      case DecisionDelivered e -> replaced(s, e.person(), event);
      case SanctionInForce e -> replaced(s, e.person(), event);
      case InvestigationEvent e ->
          throw new IllegalStateException(e + " cannot follow a recommendation");
    };
  }

  private static Recommended replaced(Recommended s, int person, InvestigationEvent event) {
    return with(s, person, after(followUp(s, person), event));
  }

  private static FollowUp followUp(Recommended s, int person) {
    var followUp = s.followUps().get(person);
    if (followUp == null) {
      throw new IllegalStateException("nothing was recommended against person " + person);
    }
    return followUp;
  }

  private static FollowUp after(FollowUp followUp, InvestigationEvent event) {
    return switch (new After(followUp, event)) {
      // Once missed, a limit is not moved by a receipt that comes later.
      case After(UnderWay(_, var clock), RecommendationReceived e) ->
          new UnderWay(Stage.RECEIVED, clock.missed() ? clock : Clock.running(e.followUp()));
      case After(UnderWay(_, var clock), ProceedingMoved e) -> new UnderWay(e.stage(), clock);
      case After(UnderWay _, SanctionDecided e) ->
          new Sanctioned(e.level(), e.decidedOn(), Clock.running(e.delivery()));
      case After(UnderWay _, NoSanctionDecided _) -> new Unsanctioned();
      case After(Sanctioned(var level, _, _), DecisionDelivered e) ->
          new Delivered(level, e.deliveredOn(), Clock.running(e.effective()));
      case After(Sanctioned(var level, _, _), SanctionInForce e) ->
          new InForce(level, e.effectiveOn());
      case After(Delivered(var level, _, _), SanctionInForce e) ->
          new InForce(level, e.effectiveOn());
      case After(var f, var e) -> throw new IllegalStateException(e + " cannot follow " + f);
    };
  }

  /** Declares the running clock missed, or takes that back. */
  static Opened reclocked(Opened state, int person, UnaryOperator<Clock> change) {
    return switch (state) {
      case UnderReview s -> new UnderReview(s.dossier(), change.apply(s.clock()));
      case Registered s -> new Registered(s.dossier(), s.registration(), change.apply(s.clock()));
      case Studied s -> new Studied(s.dossier(), s.registration(), change.apply(s.clock()));
      case Recommended s -> {
        var followUp = followUp(s, person);
        yield with(s, person, followUp.withClock(change.apply(followUp.clocks().getFirst())));
      }
      case Opened s -> throw new IllegalStateException("no clock runs in " + s);
    };
  }

  private static Recommended with(Recommended s, int person, FollowUp followUp) {
    var followUps = new TreeMap<>(s.followUps());
    followUps.put(person, followUp);
    return new Recommended(
        s.dossier(),
        s.registration(),
        s.plenary(),
        s.releases(),
        s.letter(),
        Collections.unmodifiableSortedMap(followUps));
  }
}
