package id.netral.sanction.lifecycle;

import static id.netral.sanction.lifecycle.Decision.accept;
import static id.netral.sanction.lifecycle.Decision.reject;
import static id.netral.sanction.lifecycle.Refusal.ALREADY_DECIDED;
import static id.netral.sanction.lifecycle.Refusal.ALREADY_EXAMINED;
import static id.netral.sanction.lifecycle.Refusal.ALREADY_EXAMINING;
import static id.netral.sanction.lifecycle.Refusal.ALREADY_SUMMONED;
import static id.netral.sanction.lifecycle.Refusal.ALREADY_TAKEN_UP;
import static id.netral.sanction.lifecycle.Refusal.NOT_EXAMINED;
import static id.netral.sanction.lifecycle.Refusal.NOT_IDENTIFIED;
import static id.netral.sanction.lifecycle.Refusal.NOT_RECEIVED;
import static id.netral.sanction.lifecycle.Refusal.NOT_SUMMONED;
import static id.netral.sanction.lifecycle.Refusal.NOT_TAKEN_UP;
import static id.netral.sanction.lifecycle.Refusal.REPORT_IS_THERE;

import id.netral.sanction.lifecycle.Proceeding.AbsentOnce;
import id.netral.sanction.lifecycle.Proceeding.AbsentTwice;
import id.netral.sanction.lifecycle.Proceeding.Examined;
import id.netral.sanction.lifecycle.Proceeding.NoSanction;
import id.netral.sanction.lifecycle.Proceeding.NotReceived;
import id.netral.sanction.lifecycle.Proceeding.Opened;
import id.netral.sanction.lifecycle.Proceeding.PersonIdentified;
import id.netral.sanction.lifecycle.Proceeding.Received;
import id.netral.sanction.lifecycle.Proceeding.Reported;
import id.netral.sanction.lifecycle.Proceeding.Sanctioned;
import id.netral.sanction.lifecycle.Proceeding.Summoned;
import id.netral.sanction.lifecycle.Proceeding.TakenUp;
import id.netral.sanction.lifecycle.Proceeding.TeamFormed;
import id.netral.sanction.lifecycle.ProceedingCommand.DecideNoSanction;
import id.netral.sanction.lifecycle.ProceedingCommand.DecideSanction;
import id.netral.sanction.lifecycle.ProceedingCommand.Deliver;
import id.netral.sanction.lifecycle.ProceedingCommand.FormTeam;
import id.netral.sanction.lifecycle.ProceedingCommand.IdentifyPerson;
import id.netral.sanction.lifecycle.ProceedingCommand.KeepDocument;
import id.netral.sanction.lifecycle.ProceedingCommand.OnADay;
import id.netral.sanction.lifecycle.ProceedingCommand.PassTime;
import id.netral.sanction.lifecycle.ProceedingCommand.ReceiveRecommendation;
import id.netral.sanction.lifecycle.ProceedingCommand.RecordAbsence;
import id.netral.sanction.lifecycle.ProceedingCommand.RecordExamination;
import id.netral.sanction.lifecycle.ProceedingCommand.ReportFindings;
import id.netral.sanction.lifecycle.ProceedingCommand.Summon;
import id.netral.sanction.lifecycle.ProceedingCommand.TakeUp;
import id.netral.sanction.lifecycle.ProceedingEvent.FindingsReported;
import id.netral.sanction.lifecycle.ProceedingEvent.PersonAbsent;
import id.netral.sanction.lifecycle.ProceedingEvent.PersonExamined;
import id.netral.sanction.lifecycle.ProceedingEvent.ProceedingTakenUp;
import id.netral.sanction.lifecycle.ProceedingEvent.RecommendationReceived;

/** Which step may follow which; what a step itself has to be is asked in the classes beside. */
final class Deciding {

  private Deciding() {}

  static Decision decide(Proceeding state, ProceedingCommand command) {
    return switch (command) {
      case ReceiveRecommendation c -> receive(state, c);
      case OnADay c -> onADay(state, c);
      case KeepDocument c -> Keeping.keep(state, c);
      case PassTime c -> PassingTime.pass(state, c);
    };
  }

  private static Decision receive(Proceeding state, ReceiveRecommendation c) {
    return switch (state) {
      case NotReceived _ ->
          accept(
              new RecommendationReceived(
                  c.proceeding(), c.investigation(), c.recommendation(), c.on(), c.followUp()));
      case Opened _ -> new Decision.TakenIn("already-received");
    };
  }

  private static Decision onADay(Proceeding state, OnADay command) {
    return switch (state) {
      case NotReceived _ -> reject(NOT_RECEIVED);
      case Opened opened -> {
        var decision = step(opened, command);
        var why = decision instanceof Decision.Accepted ? Days.wrong(opened, command) : null;
        yield why == null ? decision : reject(why);
      }
    };
  }

  private static Decision step(Opened state, OnADay command) {
    return switch (command) {
      case TakeUp c -> takeUp(state, c);
      case IdentifyPerson c -> identify(state, c);
      case FormTeam c -> formTeam(state, c);
      case Summon c -> summon(state, c);
      case RecordExamination c -> examine(state, c);
      case RecordAbsence c -> absent(state, c);
      case ReportFindings c -> report(state, c);
      case DecideSanction c -> Sanctioning.decide(state, c);
      case DecideNoSanction c -> Sanctioning.decline(state, c);
      case Deliver c -> Sanctioning.deliver(state, c);
    };
  }

  private static Decision takeUp(Opened state, TakeUp c) {
    return switch (state) {
      case Received _ -> accept(new ProceedingTakenUp(c.when().on(), c.when().lateReason()));
      case TakenUp _, Proceeding.Identified _, NoSanction _ -> reject(ALREADY_TAKEN_UP);
    };
  }

  private static Decision identify(Opened state, IdentifyPerson c) {
    return switch (state) {
      case Received _ -> reject(NOT_TAKEN_UP);
      case TakenUp _, PersonIdentified _ ->
          Inquiring.identify(c); // a second one corrects the first
      case TeamFormed _, Summoned _, AbsentOnce _, AbsentTwice _, Examined _, Reported _ ->
          reject(ALREADY_EXAMINING);
      case Sanctioned _, NoSanction _ -> reject(ALREADY_DECIDED);
    };
  }

  private static Decision formTeam(Opened state, FormTeam c) {
    return switch (state) {
      case Received _ -> reject(NOT_TAKEN_UP);
      case TakenUp _ -> reject(NOT_IDENTIFIED);
      case PersonIdentified s -> Inquiring.formTeam(s, c);
      case TeamFormed _ -> reject(Refusal.TEAM_IS_FORMED);
      case Summoned _, AbsentOnce _, AbsentTwice _, Examined _, Reported _ ->
          reject(ALREADY_EXAMINING);
      case Sanctioned _, NoSanction _ -> reject(ALREADY_DECIDED);
    };
  }

  private static Decision summon(Opened state, Summon c) {
    return switch (state) {
      case Received _ -> reject(NOT_TAKEN_UP);
      case TakenUp _ -> reject(NOT_IDENTIFIED);
      case PersonIdentified s when s.matter().recommendation().mayEndSevere() ->
          reject(Refusal.TEAM_IS_MANDATORY);
      case PersonIdentified s -> Inquiring.summon(s, c);
      case TeamFormed s -> Inquiring.summon(s, c);
      case AbsentOnce s -> Inquiring.summon(s, c);
      case Summoned _ -> reject(ALREADY_SUMMONED);
      case Examined _, AbsentTwice _, Reported _ -> reject(ALREADY_EXAMINED);
      case Sanctioned _, NoSanction _ -> reject(ALREADY_DECIDED);
    };
  }

  private static Decision examine(Opened state, RecordExamination c) {
    return switch (state) {
      case Summoned _ when c.minutes().isBlank() -> reject(Refusal.MINUTES_ARE_EMPTY);
      case Summoned _ ->
          accept(
              new PersonExamined(c.when().on(), c.when().lateReason(), c.minutes(), c.signature()));
      case Opened _ -> reject(notNow(state));
    };
  }

  private static Decision absent(Opened state, RecordAbsence c) {
    return switch (state) {
      case Summoned s when c.when().on().isBefore(s.inquiry().lastSummons().examinationOn()) ->
          reject(Refusal.EXAMINATION_STILL_AHEAD);
      case Summoned _ ->
          accept(new PersonAbsent(c.when().on(), c.when().lateReason(), c.secondSummons()));
      case Opened _ -> reject(notNow(state));
    };
  }

  private static Refusal notNow(Opened state) {
    return switch (state) {
      case Received _ -> NOT_TAKEN_UP;
      case TakenUp _ -> NOT_IDENTIFIED;
      case PersonIdentified _, TeamFormed _, AbsentOnce _, Summoned _ -> NOT_SUMMONED;
      case Examined _, AbsentTwice _, Reported _ -> ALREADY_EXAMINED;
      case Sanctioned _, NoSanction _ -> ALREADY_DECIDED;
    };
  }

  private static Decision report(Opened state, ReportFindings c) {
    return switch (state) {
      case Received _ -> reject(NOT_TAKEN_UP);
      case TakenUp _ -> reject(NOT_IDENTIFIED);
      case PersonIdentified _, TeamFormed _, Summoned _, AbsentOnce _ -> reject(NOT_EXAMINED);
      case Examined _, AbsentTwice _ ->
          accept(
              new FindingsReported(
                  c.when().on(), c.when().lateReason(), c.facts(), c.analysis(), c.conclusion()));
      case Reported _ -> reject(REPORT_IS_THERE);
      case Sanctioned _, NoSanction _ -> reject(ALREADY_DECIDED);
    };
  }
}
