package id.netral.investigation.messages;

import id.netral.casefile.Announcement;
import id.netral.casefile.Due;
import id.netral.casefile.EventTypes;
import id.netral.casefile.FileKind;
import id.netral.casefile.Verdict;
import id.netral.investigation.handling.Verdicts;
import id.netral.investigation.lifecycle.Clocks;
import id.netral.investigation.lifecycle.Clocks.Ticking;
import id.netral.investigation.lifecycle.Investigation;
import id.netral.investigation.lifecycle.Investigation.NotOpened;
import id.netral.investigation.lifecycle.Investigation.Opened;
import id.netral.investigation.lifecycle.InvestigationCommand.PassTime;
import id.netral.investigation.lifecycle.InvestigationEvent;
import id.netral.investigation.messages.announcing.Announcing;
import id.netral.investigation.messages.announcing.Outcomes;
import id.netral.investigation.storage.CaseSummary;
import id.netral.investigation.storage.EventNames;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The case as a kind of file: the lifecycle, its names, its lists, its clocks, its words. */
final class InvestigationKind implements FileKind<Investigation, InvestigationEvent> {

  private final EventTypes<InvestigationEvent> types = EventNames.all();
  private final Set<String> governments;
  private final Announcing announcing;

  InvestigationKind(Set<String> governments, Outcomes outcomes) {
    this.governments = governments;
    this.announcing = new Announcing(governments, outcomes);
  }

  @Override
  public String collection() {
    return "cases";
  }

  @Override
  public EventTypes<InvestigationEvent> types() {
    return types;
  }

  @Override
  public Investigation initial() {
    return new NotOpened();
  }

  @Override
  public Investigation evolve(Investigation state, InvestigationEvent event) {
    return Investigation.evolve(state, event);
  }

  @Override
  public List<Announcement> announcements(
      Investigation before, InvestigationEvent event, Investigation after) {
    return announcing.of(before, event, after);
  }

  @Override
  public Map<String, @Nullable Object> summary(Investigation state) {
    return CaseSummary.of(state);
  }

  @Override
  public List<String> indexes() {
    return List.of(
        "summary.office,summary.due,_id",
        "summary.office,summary.stage,summary.due,_id",
        "summary.handedOver,summary.due,_id",
        "summary.evidenceWanted,_id");
  }

  @Override
  public @Nullable Due nextDue(Investigation state) {
    return Clocks.of(state).stream()
        .filter(t -> !t.clock().missed())
        .min(Comparator.comparing(t -> t.clock().limit().until()))
        .map(t -> due(state, t))
        .orElse(null);
  }

  /** What a government can still meet passes only once that government has been heard. */
  private Due due(Investigation state, Ticking ticking) {
    var until = ticking.clock().limit().until();
    return ticking.person() > 0
            && state instanceof Opened opened
            && governments.contains(opened.dossier().intake().region())
        ? new Due(until, Sanctions.TOPIC + opened.dossier().intake().region())
        : Due.at(until);
  }

  @Override
  public Verdict<InvestigationEvent> timePassed(Investigation state, Instant due) {
    return Verdicts.of(Investigation.decide(state, new PassTime(), due));
  }
}
