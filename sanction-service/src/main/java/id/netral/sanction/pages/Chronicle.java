package id.netral.sanction.pages;

import id.netral.casefile.Actor;
import id.netral.casefile.Entry;
import id.netral.house.NotTold;
import id.netral.house.Phrase;
import id.netral.house.Timeline;
import id.netral.house.TimelineEntry;
import id.netral.sanction.handling.Limits;
import id.netral.sanction.handling.Reading.Opening;
import id.netral.sanction.lifecycle.ProceedingEvent;
import id.netral.sanction.lifecycle.file.Examination.Signature;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has happened, told from the history. */
@Component
class Chronicle {

  private final Limits limits;

  Chronicle(Limits limits) {
    this.limits = limits;
  }

  Timeline of(Opening opening) {
    var entries =
        opening.file().history().stream()
            .filter(entry -> !isDeliveredNotice(entry))
            .map(Chronicle::line)
            .toList();
    return Timeline.of(entries, limits.zone(opening.government()));
  }

  /** That a mail got through is in the file, but no step of the proceeding. */
  private static boolean isDeliveredNotice(Entry<ProceedingEvent> entry) {
    return "notice-delivered".equals(entry.takenIn());
  }

  private static TimelineEntry line(Entry<ProceedingEvent> entry) {
    var event = entry.event();
    if (event == null) {
      return takenIn(entry, Objects.requireNonNullElse(entry.takenIn(), ""));
    }
    var said =
        TimelineEntry.of(entry.on(), entry.at(), who(entry.by()), what(event)).icon(icon(event));
    var late = lateReason(event);
    return late == null ? said : said.note(Phrase.of("sanction.late-because", late));
  }

  private static TimelineEntry takenIn(Entry<ProceedingEvent> entry, String why) {
    var by = who(entry.by());
    if (NotTold.is(why)) {
      var untold = NotTold.of(why);
      return TimelineEntry.of(entry.on(), entry.at(), by, untold.what())
          .note(untold.why())
          .icon("warning");
    }
    var what = Phrase.of("sanction.taken-in." + code(why));
    return TimelineEntry.of(entry.on(), entry.at(), by, what).icon("inbox");
  }

  private static String code(String why) {
    var colon = why.indexOf(':');
    return colon < 0 ? why : why.substring(0, colon);
  }

  private static Phrase who(Actor by) {
    var name = by.name();
    if (name != null) {
      return Phrase.of("sanction.by", name, Wording.role(by.role()));
    }
    return Phrase.of(
        switch (by.role()) {
          case "clock" -> "sanction.by-time";
          case "agency" -> "sanction.by-agency." + by.id();
          default -> "sanction.by-system"; // what the service does by itself
        });
  }

  private static Phrase what(ProceedingEvent event) {
    return switch (event) {
      case ProceedingEvent.RecommendationReceived e ->
          Phrase.of("sanction.happened.received", e.recommendation().letter());
      case ProceedingEvent.ProceedingTakenUp _ -> Phrase.of("sanction.happened.taken-up");
      case ProceedingEvent.PersonIdentified e ->
          Phrase.of("sanction.happened.identified", e.official().name(), e.official().title());
      case ProceedingEvent.TeamFormed e -> Phrase.of("sanction.happened.team", e.members().size());
      case ProceedingEvent.SummonsIssued e ->
          Phrase.of(
              "sanction.happened.summons", e.summons().ordinal(), e.summons().examinationOn());
      case ProceedingEvent.PersonExamined e ->
          Phrase.of(
              e.signature() == Signature.SIGNED
                  ? "sanction.happened.examined"
                  : "sanction.happened.examined-unsigned");
      case ProceedingEvent.PersonAbsent _ -> Phrase.of("sanction.happened.absent");
      case ProceedingEvent.FindingsReported _ -> Phrase.of("sanction.happened.reported");
      case ProceedingEvent.SanctionDecided e ->
          Phrase.of(
              "sanction.happened.decided",
              Phrase.of("sanction.kind." + e.proposal().kind()),
              e.number());
      case ProceedingEvent.NoSanctionDecided _ -> Phrase.of("sanction.happened.no-sanction");
      case ProceedingEvent.DecisionDelivered e ->
          Phrase.of("sanction.happened.delivered", e.delivery().effectiveOn());
      case ProceedingEvent.SanctionTookEffect _ -> Phrase.of("sanction.happened.in-force");
      case ProceedingEvent.FollowUpMissed e -> Phrase.of("sanction.happened.missed", e.due());
      case ProceedingEvent.DocumentArrived _ -> Phrase.of("sanction.happened.document");
    };
  }

  private static String icon(ProceedingEvent event) {
    return switch (event) {
      case ProceedingEvent.RecommendationReceived _ -> "inbox";
      case ProceedingEvent.ProceedingTakenUp _ -> "check";
      case ProceedingEvent.PersonIdentified _ -> "person";
      case ProceedingEvent.TeamFormed _ -> "people";
      case ProceedingEvent.SummonsIssued _ -> "mail";
      case ProceedingEvent.PersonExamined _ -> "speech";
      case ProceedingEvent.PersonAbsent _ -> "no";
      case ProceedingEvent.FindingsReported _ -> "document";
      case ProceedingEvent.SanctionDecided _, ProceedingEvent.NoSanctionDecided _ -> "gavel";
      case ProceedingEvent.DecisionDelivered _ -> "send";
      case ProceedingEvent.SanctionTookEffect _ -> "scales";
      case ProceedingEvent.FollowUpMissed _ -> "missed";
      case ProceedingEvent.DocumentArrived _ -> "download";
    };
  }

  private static @Nullable String lateReason(ProceedingEvent event) {
    return switch (event) {
      case ProceedingEvent.ProceedingTakenUp e -> e.lateReason();
      case ProceedingEvent.PersonIdentified e -> e.lateReason();
      case ProceedingEvent.TeamFormed e -> e.lateReason();
      case ProceedingEvent.SummonsIssued e -> e.lateReason();
      case ProceedingEvent.PersonExamined e -> e.lateReason();
      case ProceedingEvent.PersonAbsent e -> e.lateReason();
      case ProceedingEvent.FindingsReported e -> e.lateReason();
      case ProceedingEvent.SanctionDecided e -> e.lateReason();
      case ProceedingEvent.NoSanctionDecided e -> e.lateReason();
      case ProceedingEvent.DecisionDelivered e -> e.lateReason();
      case ProceedingEvent.RecommendationReceived _,
          ProceedingEvent.SanctionTookEffect _,
          ProceedingEvent.FollowUpMissed _,
          ProceedingEvent.DocumentArrived _ ->
          null;
    };
  }
}
