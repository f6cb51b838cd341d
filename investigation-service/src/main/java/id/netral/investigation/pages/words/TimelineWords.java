package id.netral.investigation.pages.words;

import id.netral.casefile.Actor;
import id.netral.casefile.Entry;
import id.netral.house.NotTold;
import id.netral.house.Phrase;
import id.netral.house.Timeline;
import id.netral.house.TimelineEntry;
import id.netral.investigation.lifecycle.InvestigationEvent;
import id.netral.investigation.lifecycle.InvestigationEvent.DecisionDelivered;
import id.netral.investigation.lifecycle.InvestigationEvent.LimitMetAfterAll;
import id.netral.investigation.lifecycle.InvestigationEvent.LimitMissed;
import id.netral.investigation.lifecycle.InvestigationEvent.NoSanctionDecided;
import id.netral.investigation.lifecycle.InvestigationEvent.PlenaryDecided;
import id.netral.investigation.lifecycle.InvestigationEvent.ProceedingMoved;
import id.netral.investigation.lifecycle.InvestigationEvent.RecommendationIssued;
import id.netral.investigation.lifecycle.InvestigationEvent.RecommendationReceived;
import id.netral.investigation.lifecycle.InvestigationEvent.SanctionDecided;
import id.netral.investigation.lifecycle.InvestigationEvent.SanctionInForce;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** The history as a timeline. */
public final class TimelineWords {

  private TimelineWords() {}

  public static Timeline all(List<Entry<InvestigationEvent>> history, ZoneId zone) {
    var shown = history.stream().filter(e -> !isDeliveredNotice(e)).map(TimelineWords::entry);
    return Timeline.of(shown.toList(), zone);
  }

  /** That a mail got through is in the file, but no step of the case. */
  private static boolean isDeliveredNotice(Entry<InvestigationEvent> entry) {
    return "notice-delivered".equals(entry.takenIn());
  }

  /** For the supervisor: from the plenary on, nothing of how Bawaslu came to know. */
  public static Timeline followUp(List<Entry<InvestigationEvent>> history, ZoneId zone) {
    var shown =
        history.stream()
            .filter(e -> e.event() != null && concernsFollowUp(Objects.requireNonNull(e.event())))
            .map(TimelineWords::entry)
            .toList();
    return Timeline.of(shown, zone);
  }

  private static boolean concernsFollowUp(InvestigationEvent event) {
    return event instanceof PlenaryDecided
        || event instanceof RecommendationIssued
        || event instanceof RecommendationReceived
        || event instanceof ProceedingMoved
        || event instanceof SanctionDecided
        || event instanceof NoSanctionDecided
        || event instanceof DecisionDelivered
        || event instanceof SanctionInForce
        || event instanceof LimitMissed m && m.person() > 0
        || event instanceof LimitMetAfterAll m && m.person() > 0;
  }

  private static TimelineEntry entry(Entry<InvestigationEvent> entry) {
    var event = entry.event();
    if (event == null) {
      return takenIn(entry, Objects.toString(entry.takenIn(), ""));
    }
    var words = EventWords.of(event);
    var said = TimelineEntry.of(entry.on(), entry.at(), who(entry.by()), words.what());
    var note = words.note();
    return (note == null ? said : said.note(note)).icon(words.icon());
  }

  private static TimelineEntry takenIn(Entry<InvestigationEvent> entry, String why) {
    var by = who(entry.by());
    if (NotTold.is(why)) {
      var untold = NotTold.of(why);
      return TimelineEntry.of(entry.on(), entry.at(), by, untold.what())
          .note(untold.why())
          .icon("warning");
    }
    var what = Phrase.of("investigation.event.taken-in", entry.type());
    return TimelineEntry.of(entry.on(), entry.at(), by, what).note(Phrase.plain(why)).icon("inbox");
  }

  public static Phrase who(Actor by) {
    var name = by.name();
    if (name != null) {
      return Phrase.plain(name);
    }
    return by.role().equals("agency")
        ? Phrase.of("investigation.agency." + by.id())
        : Phrase.of("investigation.actor." + by.role());
  }
}
