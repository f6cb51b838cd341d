package id.netral.sanction.lifecycle;

import static id.netral.sanction.lifecycle.Decision.accept;
import static id.netral.sanction.lifecycle.Decision.reject;
import static id.netral.sanction.lifecycle.Refusal.ALREADY_DECIDED;
import static id.netral.sanction.lifecycle.Refusal.NOT_DECIDED;
import static id.netral.sanction.lifecycle.Refusal.NOT_EXAMINED;
import static id.netral.sanction.lifecycle.Refusal.NOT_IDENTIFIED;
import static id.netral.sanction.lifecycle.Refusal.NOT_TAKEN_UP;

import id.netral.sanction.lifecycle.Proceeding.AbsentOnce;
import id.netral.sanction.lifecycle.Proceeding.AbsentTwice;
import id.netral.sanction.lifecycle.Proceeding.Decided;
import id.netral.sanction.lifecycle.Proceeding.Delivered;
import id.netral.sanction.lifecycle.Proceeding.Examined;
import id.netral.sanction.lifecycle.Proceeding.InForce;
import id.netral.sanction.lifecycle.Proceeding.NoSanction;
import id.netral.sanction.lifecycle.Proceeding.Opened;
import id.netral.sanction.lifecycle.Proceeding.PersonIdentified;
import id.netral.sanction.lifecycle.Proceeding.Received;
import id.netral.sanction.lifecycle.Proceeding.Reported;
import id.netral.sanction.lifecycle.Proceeding.Sanctioned;
import id.netral.sanction.lifecycle.Proceeding.Summoned;
import id.netral.sanction.lifecycle.Proceeding.TakenUp;
import id.netral.sanction.lifecycle.Proceeding.TeamFormed;
import id.netral.sanction.lifecycle.Proceeding.Unanswered;
import id.netral.sanction.lifecycle.ProceedingCommand.DecideNoSanction;
import id.netral.sanction.lifecycle.ProceedingCommand.DecideSanction;
import id.netral.sanction.lifecycle.ProceedingCommand.Deliver;
import id.netral.sanction.lifecycle.ProceedingCommand.NoSanctionGround;
import id.netral.sanction.lifecycle.ProceedingEvent.DecisionDelivered;
import id.netral.sanction.lifecycle.ProceedingEvent.NoSanctionDecided;
import id.netral.sanction.lifecycle.ProceedingEvent.SanctionDecided;
import id.netral.sanction.lifecycle.file.Delivery;
import id.netral.sanction.lifecycle.law.DecisionRules;
import id.netral.sanction.lifecycle.law.SanctionLaw;

/** The authority's decision, and handing it over. */
final class Sanctioning {

  private Sanctioning() {}

  static Decision decide(Opened state, DecideSanction c) {
    return switch (state) {
      case Received _ -> reject(NOT_TAKEN_UP);
      case TakenUp _ -> reject(NOT_IDENTIFIED);
      case PersonIdentified _, TeamFormed _, Summoned _, AbsentOnce _ ->
          reject(NOT_EXAMINED); // PP 94/2021 art 27, H-24; PerBKN 6/2022 art 40, H-37
      case Examined _, AbsentTwice _ -> reject(Refusal.REPORT_IS_MISSING); // H-43
      case Reported _ -> lawfully(c);
      case Sanctioned _, NoSanction _ -> reject(ALREADY_DECIDED);
    };
  }

  private static Decision lawfully(DecideSanction c) {
    var broken = DecisionRules.broken(SanctionLaw.CURRENT, c.proposal(), c.person());
    if (broken.isPresent()) {
      return reject(broken.get().obstacle());
    }
    if (c.number().isBlank()) {
      return reject(Refusal.NUMBER_IS_MISSING);
    }
    if (c.considerations().isBlank()) {
      return reject(Refusal.CONSIDERATIONS_ARE_EMPTY);
    }
    return accept(
        new SanctionDecided(
            c.when().on(),
            c.when().lateReason(),
            c.proposal(),
            c.number(),
            c.considerations(),
            c.delivery()));
  }

  static Decision decline(Opened state, DecideNoSanction c) {
    return switch (state) {
      case Received _ -> reject(NOT_TAKEN_UP);
      case Reported _ -> withReasons(c);
      case Unanswered _ when c.ground() == NoSanctionGround.NOT_PROVEN ->
          reject(Refusal.NOT_PROVEN_NEEDS_REPORT);
      case Unanswered _ -> withReasons(c);
      case Sanctioned _, NoSanction _ -> reject(ALREADY_DECIDED);
    };
  }

  private static Decision withReasons(DecideNoSanction c) {
    return c.reasons().isBlank()
        ? reject(Refusal.REASONS_ARE_EMPTY)
        : accept(
            new NoSanctionDecided(c.when().on(), c.when().lateReason(), c.ground(), c.reasons()));
  }

  /** A delivery after its limit is shown as late; it is never barred (H-51). */
  static Decision deliver(Opened state, Deliver c) {
    return switch (state) {
      case Unanswered _, NoSanction _ -> reject(NOT_DECIDED);
      case Decided _ ->
          accept(
              new DecisionDelivered(
                  c.when().on(),
                  c.when().lateReason(),
                  new Delivery(c.when().on(), c.how(), c.effectiveOn(), c.effectiveAt())));
      case Delivered _, InForce _ -> reject(Refusal.ALREADY_DELIVERED);
    };
  }
}
