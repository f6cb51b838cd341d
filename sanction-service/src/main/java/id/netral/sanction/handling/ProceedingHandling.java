package id.netral.sanction.handling;

import id.netral.casefile.Act;
import id.netral.casefile.CaseFiles;
import id.netral.casefile.Handled;
import id.netral.sanction.lifecycle.Proceeding;
import id.netral.sanction.lifecycle.ProceedingCommand.DecideNoSanction;
import id.netral.sanction.lifecycle.ProceedingCommand.DecideSanction;
import id.netral.sanction.lifecycle.ProceedingCommand.Deliver;
import id.netral.sanction.lifecycle.ProceedingCommand.FormTeam;
import id.netral.sanction.lifecycle.ProceedingCommand.IdentifyPerson;
import id.netral.sanction.lifecycle.ProceedingCommand.NoSanctionGround;
import id.netral.sanction.lifecycle.ProceedingCommand.OnADay;
import id.netral.sanction.lifecycle.ProceedingCommand.RecordAbsence;
import id.netral.sanction.lifecycle.ProceedingCommand.RecordExamination;
import id.netral.sanction.lifecycle.ProceedingCommand.ReportFindings;
import id.netral.sanction.lifecycle.ProceedingCommand.Summon;
import id.netral.sanction.lifecycle.ProceedingCommand.TakeUp;
import id.netral.sanction.lifecycle.ProceedingEvent;
import id.netral.sanction.lifecycle.When;
import id.netral.sanction.lifecycle.file.Delivery;
import id.netral.sanction.lifecycle.file.Examination.Signature;
import id.netral.sanction.lifecycle.file.Findings;
import id.netral.sanction.lifecycle.file.Member;
import id.netral.sanction.lifecycle.file.Official;
import id.netral.sanction.lifecycle.law.Proposal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Carries out the acts of people on one proceeding. */
@Component
public final class ProceedingHandling {

  private final CaseFiles<Proceeding, ProceedingEvent> files;
  private final Limits limits;
  private final PersonsRecord record;
  private final InstantSource clock;

  ProceedingHandling(
      CaseFiles<Proceeding, ProceedingEvent> files,
      Limits limits,
      PersonsRecord record,
      InstantSource clock) {
    this.files = files;
    this.limits = limits;
    this.record = record;
    this.clock = clock;
  }

  public Handled<Proceeding> takeUp(Entry entry) {
    return carryOut(entry, new TakeUp(when(entry)));
  }

  public Handled<Proceeding> identify(Entry entry, Official official) {
    return carryOut(entry, new IdentifyPerson(when(entry), official));
  }

  public Handled<Proceeding> formTeam(Entry entry, List<Member> members, boolean superiorInvolved) {
    return carryOut(entry, new FormTeam(when(entry), members, superiorInvolved));
  }

  /** What a summons says. */
  public record Call(String number, LocalDate examinationOn, LocalTime hour, String place) {}

  public Handled<Proceeding> summon(Entry entry, Call call) {
    var when = when(entry);
    var latest = limits.examination(when.on(), entry.government());
    return carryOut(
        entry,
        new Summon(when, call.number(), call.examinationOn(), call.hour(), call.place(), latest));
  }

  public Handled<Proceeding> examined(Entry entry, String minutes, Signature signature) {
    return carryOut(entry, new RecordExamination(when(entry), minutes, signature));
  }

  public Handled<Proceeding> absent(Entry entry) {
    var when = when(entry);
    var second = limits.secondSummons(when.on(), entry.government());
    return carryOut(entry, new RecordAbsence(when, second));
  }

  public Handled<Proceeding> report(Entry entry, Findings said) {
    return carryOut(
        entry, new ReportFindings(when(entry), said.facts(), said.analysis(), said.conclusion()));
  }

  /** What is signed besides the proposal itself. */
  public record Signing(String number, String considerations, long seen) {}

  /** Signed on exactly the version that was seen. */
  public Handled<Proceeding> decide(Entry entry, Proposal proposal, Signing signing) {
    var when = when(entry);
    var delivery = limits.delivery(when.on(), entry.government());
    var dated = proposal.on(when.on());
    return files.sign(
        entry.proceeding(),
        signing.seen(),
        act(entry, when),
        state ->
            Verdicts.ofOurs(
                Proceeding.decide(
                    state,
                    new DecideSanction(
                        when,
                        dated,
                        record.of(state),
                        signing.number(),
                        signing.considerations(),
                        delivery))));
  }

  public Handled<Proceeding> decline(
      Entry entry, NoSanctionGround ground, String reasons, long seen) {
    var when = when(entry);
    return files.sign(
        entry.proceeding(),
        seen,
        act(entry, when),
        state ->
            Verdicts.ofOurs(Proceeding.decide(state, new DecideNoSanction(when, ground, reasons))));
  }

  public Handled<Proceeding> deliver(Entry entry, Delivery.How how) {
    var when = when(entry);
    var effect = limits.effect(when.on(), entry.government());
    return carryOut(entry, new Deliver(when, how, effect.due(), effect.passesAt()));
  }

  private Handled<Proceeding> carryOut(Entry entry, OnADay command) {
    return files.handle(
        entry.proceeding(),
        act(entry, command.when()),
        state -> Verdicts.ofOurs(Proceeding.decide(state, command)));
  }

  private When when(Entry entry) {
    return limits.when(entry.on(), entry.lateReason(), entry.government());
  }

  /** A day after today is refused by the lifecycle; the act then bears the present moment. */
  private Act act(Entry entry, When when) {
    var now = clock.instant();
    var on = limits.moment(when.on(), entry.government());
    return new Act(entry.command(), entry.by(), on.isAfter(now) ? now : on, now);
  }
}
