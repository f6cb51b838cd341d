package id.netral.sanction.lifecycle;

import id.netral.sanction.lifecycle.Proceeding.AbsentOnce;
import id.netral.sanction.lifecycle.Proceeding.AbsentTwice;
import id.netral.sanction.lifecycle.Proceeding.Decided;
import id.netral.sanction.lifecycle.Proceeding.Delivered;
import id.netral.sanction.lifecycle.Proceeding.Examined;
import id.netral.sanction.lifecycle.Proceeding.Grounds;
import id.netral.sanction.lifecycle.Proceeding.InForce;
import id.netral.sanction.lifecycle.Proceeding.NoSanction;
import id.netral.sanction.lifecycle.Proceeding.NotReceived;
import id.netral.sanction.lifecycle.Proceeding.Opened;
import id.netral.sanction.lifecycle.Proceeding.PersonIdentified;
import id.netral.sanction.lifecycle.Proceeding.Received;
import id.netral.sanction.lifecycle.Proceeding.Reported;
import id.netral.sanction.lifecycle.Proceeding.Summoned;
import id.netral.sanction.lifecycle.Proceeding.TakenUp;
import id.netral.sanction.lifecycle.Proceeding.TeamFormed;
import id.netral.sanction.lifecycle.Proceeding.Unanswered;
import id.netral.sanction.lifecycle.ProceedingEvent.DecisionDelivered;
import id.netral.sanction.lifecycle.ProceedingEvent.DocumentArrived;
import id.netral.sanction.lifecycle.ProceedingEvent.FindingsReported;
import id.netral.sanction.lifecycle.ProceedingEvent.FollowUpMissed;
import id.netral.sanction.lifecycle.ProceedingEvent.NoSanctionDecided;
import id.netral.sanction.lifecycle.ProceedingEvent.PersonAbsent;
import id.netral.sanction.lifecycle.ProceedingEvent.PersonExamined;
import id.netral.sanction.lifecycle.ProceedingEvent.ProceedingTakenUp;
import id.netral.sanction.lifecycle.ProceedingEvent.RecommendationReceived;
import id.netral.sanction.lifecycle.ProceedingEvent.SanctionDecided;
import id.netral.sanction.lifecycle.ProceedingEvent.SanctionTookEffect;
import id.netral.sanction.lifecycle.ProceedingEvent.SummonsIssued;
import id.netral.sanction.lifecycle.file.Examination;
import id.netral.sanction.lifecycle.file.Findings;
import id.netral.sanction.lifecycle.file.Official;
import id.netral.sanction.lifecycle.file.Sanction;
import java.util.List;
import java.util.Set;

/** What has happened cannot be refused: an event out of order is a bug, so it fails loudly. */
final class Evolving {

  private Evolving() {}

  static Proceeding evolve(Proceeding state, ProceedingEvent event) {
    return switch (event) {
      case RecommendationReceived e -> received(state, e);
      case ProceedingTakenUp e when state instanceof Received s -> new TakenUp(s.matter(), e.on());
      case ProceedingEvent.PersonIdentified e -> identified(state, e);
      case ProceedingEvent.TeamFormed e when state instanceof PersonIdentified s ->
          new TeamFormed(s.matter(), new Inquiry(s.official(), e.members(), List.of()), e.on());
      case SummonsIssued e -> summoned(state, e);
      case PersonExamined e when state instanceof Summoned s ->
          new Examined(
              s.matter(),
              s.inquiry(),
              new Examination.Held(e.on(), e.minutes(), e.signature()),
              e.on());
      case PersonAbsent e when state instanceof Summoned s -> absent(s, e);
      case FindingsReported e -> reported(state, e);
      case SanctionDecided e when state instanceof Reported s -> decided(s, e);
      case NoSanctionDecided e when state instanceof Unanswered s ->
          new NoSanction(s.matter().answeredOn(e.on()), e.ground(), e.reasons(), e.on());
      case DecisionDelivered e when state instanceof Decided s ->
          new Delivered(s.matter(), s.grounds(), s.sanction(), e.delivery());
      case SanctionTookEffect _ when state instanceof Delivered s ->
          new InForce(s.matter(), s.grounds(), s.sanction(), s.delivery());
      case FollowUpMissed _ when state instanceof Unanswered s -> s.with(s.matter().missed());
      case DocumentArrived e when state instanceof Opened s ->
          s.with(s.matter().keeping(e.document()));
      case ProceedingTakenUp _,
          ProceedingEvent.TeamFormed _,
          PersonExamined _,
          PersonAbsent _,
          SanctionDecided _,
          NoSanctionDecided _,
          DecisionDelivered _,
          SanctionTookEffect _,
          FollowUpMissed _,
          DocumentArrived _ ->
          throw impossible(state, event);
    };
  }

  private static Proceeding received(Proceeding state, RecommendationReceived event) {
    if (!(state instanceof NotReceived)) {
      throw impossible(state, event);
    }
    var followUp = new Matter.FollowUp.Running(event.followUp());
    return new Received(
        new Matter(
            event.proceeding(),
            event.investigation(),
            event.recommendation(),
            event.on(),
            followUp,
            Set.of()),
        event.on());
  }

  private static Proceeding identified(Proceeding state, ProceedingEvent.PersonIdentified event) {
    if (state instanceof TakenUp || state instanceof PersonIdentified) {
      return new PersonIdentified(((Opened) state).matter(), alone(event.official()), event.on());
    }
    throw impossible(state, event);
  }

  private static Inquiry alone(Official official) {
    return new Inquiry(official, List.of(), List.of());
  }

  private static Proceeding summoned(Proceeding state, SummonsIssued event) {
    if (state instanceof Proceeding.Identified s
        && (s instanceof PersonIdentified || s instanceof TeamFormed || s instanceof AbsentOnce)) {
      return new Summoned(s.matter(), s.inquiry().summonedBy(event.summons()), event.on());
    }
    throw impossible(state, event);
  }

  private static Proceeding absent(Summoned state, PersonAbsent event) {
    var summonses = state.inquiry().summonses();
    if (summonses.size() == 1) {
      return new AbsentOnce(state.matter(), state.inquiry(), event.secondSummons(), event.on());
    }
    var never =
        new Examination.NeverAttended(
            summonses.getFirst().examinationOn(), summonses.getLast().examinationOn());
    return new AbsentTwice(state.matter(), state.inquiry(), never, event.on());
  }

  private static Proceeding reported(Proceeding state, FindingsReported event) {
    var findings = new Findings(event.on(), event.facts(), event.analysis(), event.conclusion());
    if (state instanceof Examined s) {
      return new Reported(s.matter(), s.inquiry(), s.examination(), findings);
    }
    if (state instanceof AbsentTwice s) {
      return new Reported(s.matter(), s.inquiry(), s.examination(), findings);
    }
    throw impossible(state, event);
  }

  private static Proceeding decided(Reported state, SanctionDecided event) {
    return new Decided(
        state.matter().answeredOn(event.on()),
        new Grounds(state.inquiry(), state.examination(), state.findings()),
        new Sanction(event.proposal(), event.number(), event.considerations(), event.delivery()));
  }

  private static IllegalStateException impossible(Proceeding state, ProceedingEvent event) {
    return new IllegalStateException(
        event.getClass().getSimpleName() + " cannot follow " + state.getClass().getSimpleName());
  }
}
