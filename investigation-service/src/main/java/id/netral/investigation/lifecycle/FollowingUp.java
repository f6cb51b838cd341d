package id.netral.investigation.lifecycle;

import static id.netral.investigation.lifecycle.Decision.accept;
import static id.netral.investigation.lifecycle.Decision.takeIn;

import id.netral.investigation.lifecycle.Investigation.NotOpened;
import id.netral.investigation.lifecycle.Investigation.Opened;
import id.netral.investigation.lifecycle.Investigation.Recommended;
import id.netral.investigation.lifecycle.InvestigationCommand.FromGovernment;
import id.netral.investigation.lifecycle.InvestigationCommand.HearDelivery;
import id.netral.investigation.lifecycle.InvestigationCommand.HearInForce;
import id.netral.investigation.lifecycle.InvestigationCommand.HearMove;
import id.netral.investigation.lifecycle.InvestigationCommand.HearNoSanction;
import id.netral.investigation.lifecycle.InvestigationCommand.HearReceipt;
import id.netral.investigation.lifecycle.InvestigationCommand.HearSanction;
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
import id.netral.investigation.lifecycle.matter.FollowUp.UnderWay;
import id.netral.investigation.lifecycle.matter.FollowUp.Unsanctioned;
import id.netral.investigation.lifecycle.time.Clock;
import java.time.Instant;
import java.util.ArrayList;

/** What a government tells about one person. */
final class FollowingUp {

  private FollowingUp() {}

  static Decision decide(Investigation state, FromGovernment command, Instant on) {
    return switch (state) {
      case Recommended s when s.followUps().containsKey(command.person()) ->
          follow(s.followUps().get(command.person()), command, on);
      case Recommended _ -> takeIn("person-unknown");
      case NotOpened _ -> takeIn("not-opened");
      case Opened _ -> takeIn("not-recommended");
    };
  }

  private static Decision follow(FollowUp followUp, FromGovernment command, Instant on) {
    return switch (followUp) {
      case UnderWay s -> underWay(s, command, on);
      case Sanctioned(_, _, var clock) ->
          switch (command) {
            case HearDelivery c ->
                after(clock, c.person(), clock.limit().metOn(c.deliveredOn()), delivered(c));
            case HearInForce c -> accept(new SanctionInForce(c.person(), c.effectiveOn()));
            case HearReceipt _, HearMove _, HearSanction _, HearNoSanction _ ->
                takeIn("already-decided");
          };
      case Delivered(_, _, var clock) ->
          switch (command) {
            case HearInForce c ->
                after(
                    clock,
                    c.person(),
                    clock.limit().metOn(c.effectiveOn()),
                    new SanctionInForce(c.person(), c.effectiveOn()));
            case HearReceipt _, HearMove _, HearSanction _, HearNoSanction _, HearDelivery _ ->
                takeIn("already-delivered");
          };
      case InForce _ -> takeIn("already-in-force");
      case Unsanctioned _ -> takeIn("already-ended");
    };
  }

  /** Deciding is what fulfils the follow-up, with a sanction or without (H-90). */
  private static Decision underWay(UnderWay state, FromGovernment command, Instant on) {
    var clock = state.clock();
    return switch (command) {
      case HearReceipt c -> accept(new RecommendationReceived(c.person(), c.followUp()));
      case HearMove c -> accept(new ProceedingMoved(c.person(), c.stage(), c.detail()));
      case HearSanction c ->
          after(clock, c.person(), clock.limit().metOn(c.decidedOn()), decided(c));
      case HearNoSanction c ->
          after(
              clock,
              c.person(),
              clock.limit().metAt(on),
              new NoSanctionDecided(c.person(), c.reason()));
      case HearDelivery _, HearInForce _ -> takeIn("not-decided");
    };
  }

  private static Decision after(Clock clock, int person, boolean inTime, InvestigationEvent event) {
    var events = new ArrayList<>(Clocks.reopened(person, clock, inTime));
    events.add(event);
    return accept(events);
  }

  private static SanctionDecided decided(HearSanction c) {
    return new SanctionDecided(
        c.person(), c.level(), c.kind(), c.number(), c.authority(), c.decidedOn(), c.delivery());
  }

  private static DecisionDelivered delivered(HearDelivery c) {
    return new DecisionDelivered(c.person(), c.deliveredOn(), c.effectiveOn(), c.effective());
  }
}
