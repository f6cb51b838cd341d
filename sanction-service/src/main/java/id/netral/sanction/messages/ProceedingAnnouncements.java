package id.netral.sanction.messages;

import static id.netral.sanction.messages.Announced.word;

import id.netral.casefile.Announcement;
import id.netral.sanction.lifecycle.Matter;
import id.netral.sanction.lifecycle.Proceeding;
import id.netral.sanction.lifecycle.Proceeding.Opened;
import id.netral.sanction.lifecycle.ProceedingEvent;
import id.netral.sanction.lifecycle.law.SanctionKind;
import id.netral.sanction.lifecycle.law.SanctionLaw;
import id.netral.sanction.storage.ProceedingKind;
import java.util.List;
import java.util.stream.Stream;

/** Who is told what of each event: Bawaslu the steps, never what the person's file holds. */
final class ProceedingAnnouncements implements ProceedingKind.Announcing {

  @Override
  public List<Announcement> of(ProceedingEvent event, Proceeding after) {
    var state = (Opened) after;
    return Stream.concat(
            toBawaslu(event).map(said -> bawaslu(state.matter(), said)),
            Notices.of(event, state).stream())
        .toList();
  }

  private record Said(String type, Announced data) {}

  private static Stream<Said> toBawaslu(ProceedingEvent event) {
    return switch (event) {
      case ProceedingEvent.RecommendationReceived e ->
          say(
              "recommendation-received.v1",
              new Announced.RecommendationReceivedV1(Announced.Due.of(e.followUp())));
      case ProceedingEvent.ProceedingTakenUp _ ->
          say("proceeding-taken-up.v1", new Announced.ProceedingTakenUpV1());
      case ProceedingEvent.TeamFormed _ ->
          say("examination-team-formed.v1", new Announced.ExaminationTeamFormedV1());
      case ProceedingEvent.SummonsIssued e ->
          say(
              "summons-issued.v1",
              new Announced.SummonsIssuedV1(e.summons().ordinal(), e.summons().examinationOn()));
      case ProceedingEvent.PersonExamined _ -> examination(true);
      case ProceedingEvent.PersonAbsent _ -> examination(false);
      case ProceedingEvent.SanctionDecided e -> say("sanction-decided.v1", decided(e));
      case ProceedingEvent.NoSanctionDecided e ->
          say("no-sanction-decided.v1", new Announced.NoSanctionDecidedV1(e.reasons()));
      case ProceedingEvent.DecisionDelivered e ->
          say(
              "decision-delivered.v1",
              new Announced.DecisionDeliveredV1(e.delivery().on(), e.delivery().effectiveOn()));
      case ProceedingEvent.SanctionTookEffect e ->
          say("sanction-in-force.v1", new Announced.SanctionInForceV1(e.effectiveOn()));
      case ProceedingEvent.PersonIdentified _,
          ProceedingEvent.FindingsReported _,
          ProceedingEvent.FollowUpMissed _, // Bawaslu keeps this clock itself
          ProceedingEvent.DocumentArrived _ ->
          Stream.of();
    };
  }

  private static Stream<Said> say(String type, Announced data) {
    return Stream.of(new Said(type, data));
  }

  private static Stream<Said> examination(boolean attended) {
    return say("examination-recorded.v1", new Announced.ExaminationRecordedV1(attended));
  }

  private static Announced decided(ProceedingEvent.SanctionDecided e) {
    var proposal = e.proposal();
    var level = SanctionLaw.CURRENT.kind(proposal.kind()).map(SanctionKind::level).orElseThrow();
    return new Announced.SanctionDecidedV1(
        word(level),
        proposal.kind(),
        e.number(),
        e.on(),
        new Announced.Authority(proposal.office(), word(proposal.capacity())),
        Announced.Due.of(e.delivery()));
  }

  private static Announcement bawaslu(Matter matter, Said said) {
    return new Announcement(
        "sanctions." + matter.recommendation().government(),
        matter.investigation().value(),
        said.type(),
        said.data());
  }
}
