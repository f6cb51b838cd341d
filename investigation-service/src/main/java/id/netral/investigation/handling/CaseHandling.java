package id.netral.investigation.handling;

import id.netral.casefile.Act;
import id.netral.casefile.Actor;
import id.netral.casefile.CaseFile;
import id.netral.casefile.CaseFiles;
import id.netral.casefile.Handled;
import id.netral.casefile.Verdict;
import id.netral.investigation.lifecycle.Investigation;
import id.netral.investigation.lifecycle.Investigation.NotOpened;
import id.netral.investigation.lifecycle.Investigation.Opened;
import id.netral.investigation.lifecycle.InvestigationCommand;
import id.netral.investigation.lifecycle.InvestigationCommand.KeepEvidence;
import id.netral.investigation.lifecycle.InvestigationEvent;
import id.netral.investigation.lifecycle.InvestigationEvent.LateEntryExplained;
import id.netral.investigation.lifecycle.Refusal;
import id.netral.investigation.lifecycle.ids.EvidenceId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Carries out one command on one case. */
@Component
public final class CaseHandling {

  private final CaseFiles<Investigation, InvestigationEvent> cases;
  private final Limits limits;
  private final InstantSource clock;

  CaseHandling(
      CaseFiles<Investigation, InvestigationEvent> cases, Limits limits, InstantSource clock) {
    this.cases = cases;
    this.limits = limits;
    this.clock = clock;
  }

  public Optional<CaseFile<Investigation, InvestigationEvent>> find(String file) {
    return file.matches("[A-Za-z0-9-]{1,80}") ? cases.find(file) : Optional.empty();
  }

  /** Tells of each case that was just written here, on the thread that wrote it. */
  public void whenWritten(BiConsumer<String, Investigation> then) {
    cases.whenWritten(then);
  }

  /**
   * @param id of the form or request: its repeat gets the first answer
   */
  public Handled<Investigation> carryOut(
      String file, String id, Actor by, Dated dated, InvestigationCommand command) {
    return cases.handle(file, act(id, by, dated), decide(dated, command));
  }

  /** What a person signs is decided on exactly what they saw. */
  public Handled<Investigation> sign(
      String file, long seen, String id, Actor by, Dated dated, InvestigationCommand command) {
    return cases.sign(file, seen, act(id, by, dated), decide(dated, command));
  }

  /** Evidence has arrived; whoever fetched it twice tells it once. */
  public void keep(String file, EvidenceId evidence) {
    var id = "kept-" + evidence.value();
    carryOut(file, id, Actor.CLOCK, Dated.now(clock.instant()), new KeepEvidence(evidence));
  }

  private static Act act(String id, Actor by, Dated dated) {
    var on = dated.on().isAfter(dated.at()) ? dated.at() : dated.on();
    return new Act(id, by, on, dated.at());
  }

  private Function<Investigation, Verdict<InvestigationEvent>> decide(
      Dated dated, InvestigationCommand command) {
    return state ->
        switch (state) {
          case NotOpened _ -> Verdict.refuse(Refusal.NOT_OPENED);
          case Opened opened -> {
            var untimely = dated.refusal(limits, opened.dossier().intake().region());
            yield untimely.isPresent()
                ? Verdict.refuse(untimely.get())
                : explained(Verdicts.of(Investigation.decide(opened, command, dated.on())), dated);
          }
        };
  }

  private static Verdict<InvestigationEvent> explained(
      Verdict<InvestigationEvent> verdict, Dated dated) {
    if (dated.reason().isBlank()
        || !(verdict instanceof Verdict.Accept<InvestigationEvent>(var events))) {
      return verdict;
    }
    var all = new ArrayList<>(events);
    all.add(new LateEntryExplained(dated.reason()));
    return new Verdict.Accept<>(all);
  }
}
