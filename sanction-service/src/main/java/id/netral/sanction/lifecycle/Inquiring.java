package id.netral.sanction.lifecycle;

import static id.netral.sanction.lifecycle.Decision.accept;
import static id.netral.sanction.lifecycle.Decision.reject;

import id.netral.sanction.lifecycle.Proceeding.Identified;
import id.netral.sanction.lifecycle.ProceedingCommand.FormTeam;
import id.netral.sanction.lifecycle.ProceedingCommand.IdentifyPerson;
import id.netral.sanction.lifecycle.ProceedingCommand.Summon;
import id.netral.sanction.lifecycle.ProceedingEvent.PersonIdentified;
import id.netral.sanction.lifecycle.ProceedingEvent.SummonsIssued;
import id.netral.sanction.lifecycle.ProceedingEvent.TeamFormed;
import id.netral.sanction.lifecycle.file.Grade;
import id.netral.sanction.lifecycle.file.Nip;
import id.netral.sanction.lifecycle.file.Summons;

/** Identification, team and summons: what each has to be. */
final class Inquiring {

  private Inquiring() {}

  static Decision identify(IdentifyPerson c) {
    var official = c.official();
    if (!Nip.isValid(official.nip())) {
      return reject(Refusal.NIP_IS_NOT_VALID);
    }
    if (!Grade.isKnown(official.grade())) {
      return reject(Refusal.GRADE_IS_UNKNOWN);
    }
    return accept(new PersonIdentified(c.when().on(), c.when().lateReason(), official));
  }

  static Decision formTeam(Proceeding.PersonIdentified state, FormTeam c) {
    var draft =
        new TeamRules.Draft(
            state.official(),
            state.matter().recommendation().track(),
            c.members(),
            c.superiorInvolved());
    return TeamRules.broken(draft)
        .map(rule -> reject(rule.refusal()))
        .orElseGet(
            () ->
                accept(
                    new TeamFormed(
                        c.when().on(), c.when().lateReason(), c.members(), c.superiorInvolved())));
  }

  static Decision summon(Identified state, Summon c) {
    var on = c.when().on();
    if (c.number().isBlank()) {
      return reject(Refusal.NUMBER_IS_MISSING);
    }
    if (!c.examinationOn().isAfter(on)) {
      return reject(Refusal.EXAMINATION_BEFORE_SUMMONS);
    }
    if (!c.latest().isMetBy(c.examinationOn())) { // PP 94/2021 art 26, H-21
      return reject(Refusal.EXAMINATION_TOO_LATE);
    }
    var ordinal = state.inquiry().summonses().size() + 1;
    var summons =
        new Summons(ordinal, on, c.number(), c.examinationOn(), c.hour(), c.place(), c.latest());
    return accept(new SummonsIssued(on, c.when().lateReason(), summons));
  }
}
