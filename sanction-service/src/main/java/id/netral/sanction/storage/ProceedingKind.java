package id.netral.sanction.storage;

import id.netral.casefile.Announcement;
import id.netral.casefile.Due;
import id.netral.casefile.EventTypes;
import id.netral.casefile.FileKind;
import id.netral.casefile.Verdict;
import id.netral.sanction.lifecycle.Decision;
import id.netral.sanction.lifecycle.PassingTime;
import id.netral.sanction.lifecycle.Proceeding;
import id.netral.sanction.lifecycle.ProceedingCommand.PassTime;
import id.netral.sanction.lifecycle.ProceedingEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A proceeding as a case file. */
public final class ProceedingKind implements FileKind<Proceeding, ProceedingEvent> {

  /** Who is told what; given from outside so that nothing here knows the published words. */
  public interface Announcing {
    List<Announcement> of(ProceedingEvent event, Proceeding after);
  }

  private final Announcing announcing;

  public ProceedingKind(Announcing announcing) {
    this.announcing = announcing;
  }

  @Override
  public String collection() {
    return "proceedings";
  }

  @Override
  public EventTypes<ProceedingEvent> types() {
    return EventTypes.of(ProceedingEvent.class)
        .type(
            "recommendation-received.v1", ProceedingEvent.RecommendationReceived.class, "followUp")
        .type("proceeding-taken-up.v1", ProceedingEvent.ProceedingTakenUp.class)
        .type("person-identified.v1", ProceedingEvent.PersonIdentified.class)
        .type("team-formed.v1", ProceedingEvent.TeamFormed.class)
        .type("summons-issued.v1", ProceedingEvent.SummonsIssued.class)
        .type("person-examined.v1", ProceedingEvent.PersonExamined.class)
        .type("person-absent.v1", ProceedingEvent.PersonAbsent.class, "secondSummons")
        .type("findings-reported.v1", ProceedingEvent.FindingsReported.class)
        .type("sanction-decided.v1", ProceedingEvent.SanctionDecided.class, "delivery")
        .type("no-sanction-decided.v1", ProceedingEvent.NoSanctionDecided.class)
        .type("decision-delivered.v1", ProceedingEvent.DecisionDelivered.class)
        .type("sanction-took-effect.v1", ProceedingEvent.SanctionTookEffect.class)
        .type("follow-up-missed.v1", ProceedingEvent.FollowUpMissed.class)
        .type("document-arrived.v1", ProceedingEvent.DocumentArrived.class, "document");
  }

  @Override
  public Proceeding initial() {
    return new Proceeding.NotReceived();
  }

  @Override
  public Proceeding evolve(Proceeding state, ProceedingEvent event) {
    return Proceeding.evolve(state, event);
  }

  @Override
  public List<Announcement> announcements(
      Proceeding before, ProceedingEvent event, Proceeding after) {
    return announcing.of(event, after);
  }

  @Override
  public Map<String, @Nullable Object> summary(Proceeding state) {
    return state instanceof Proceeding.Opened opened ? Summaries.of(opened) : Map.of();
  }

  @Override
  public List<String> indexes() {
    return List.of(
        "summary.government,summary.order,_id",
        "summary.government,summary.stage,summary.order,_id",
        "summary.government,summary.missed,summary.order,_id",
        "summary.government,summary.seats,summary.order,_id",
        "summary.government,summary.nip",
        "summary.awaiting,_id");
  }

  @Override
  public @Nullable Due nextDue(Proceeding state) {
    var next = PassingTime.next(state);
    return next == null ? null : Due.at(next);
  }

  @Override
  public Verdict<ProceedingEvent> timePassed(Proceeding state, Instant due) {
    return switch (Proceeding.decide(state, new PassTime(due))) {
      case Decision.Accepted(var events) -> new Verdict.Accept<>(events);
      case Decision.Rejected(var why) -> Verdict.refuse(why);
      case Decision.TakenIn(var why) -> Verdict.takeIn(why);
    };
  }
}
