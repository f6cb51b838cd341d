package id.netral.investigation.pages;

import id.netral.house.ClockChip;
import id.netral.house.Phrase;
import id.netral.house.Timeline;
import id.netral.investigation.handling.CaseAccess.Seen;
import id.netral.investigation.lifecycle.Clocks;
import id.netral.investigation.lifecycle.Investigation.Closed;
import id.netral.investigation.lifecycle.Investigation.Decided;
import id.netral.investigation.lifecycle.Investigation.NotRegistered;
import id.netral.investigation.lifecycle.Investigation.Opened;
import id.netral.investigation.lifecycle.Investigation.Recommended;
import id.netral.investigation.lifecycle.Investigation.Registered;
import id.netral.investigation.lifecycle.Investigation.Reviewed;
import id.netral.investigation.lifecycle.Investigation.Studied;
import id.netral.investigation.lifecycle.Investigation.TipReceived;
import id.netral.investigation.lifecycle.Investigation.UnderReview;
import id.netral.investigation.lifecycle.time.Limit;
import id.netral.investigation.pages.words.ClockWords;
import id.netral.investigation.pages.words.TimelineWords;
import id.netral.investigation.storage.Stage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts a case on its page: all of it, or the follow-up alone. */
@Component
final class CaseDrawing {

  private final ClockWords clocks;
  private final String reports;

  CaseDrawing(ClockWords clocks, @Value("${netral.urls.reports}") String reports) {
    this.clocks = clocks;
    this.reports = reports;
  }

  ModelAndView draw(ModelAndView page, Seen seen, boolean whole) {
    var region = seen.state().dossier().intake().region();
    var zone = clocks.zone(region);
    var stage = Stage.of(seen.state());
    return page.addObject("whole", whole)
        .addObject("zone", zone)
        .addObject("region", clocks.place(region))
        .addObject("stage", Phrase.of("investigation.stage." + stage.word()))
        .addObject("tone", QueueWords.tone(stage))
        .addObject("late", whole ? late(seen.state()) : null)
        .addObject("timeline", timeline(seen, zone, whole))
        .addObject("steps", NextSteps.of(seen))
        .addObject("clocks", chips(seen, region))
        .addObject("view", CaseView.of(seen, whole))
        .addObject("papers", reports + "/papers/" + seen.file());
  }

  /** Said from the first day until the case is registered: late reports are not (B-56). */
  private static @Nullable Phrase late(Opened state) {
    return switch (state) {
      case UnderReview _, Reviewed _, NotRegistered _ ->
          state
              .dossier()
              .reportLimit()
              .filter(_ -> state.dossier().isLate())
              .map(limit -> late(limit, state.dossier().intake().receivedOn()))
              .orElse(null);
      case TipReceived _, Registered _, Studied _, Decided _, Recommended _, Closed _ -> null;
    };
  }

  private static Phrase late(Limit limit, LocalDate receivedOn) {
    var article = Phrase.article(limit.article());
    return Phrase.of("investigation.case.late", limit.due(), receivedOn, article);
  }

  private static Timeline timeline(Seen seen, ZoneId zone, boolean whole) {
    return whole
        ? TimelineWords.all(seen.history(), zone)
        : TimelineWords.followUp(seen.history(), zone);
  }

  private List<ClockChip> chips(Seen seen, String region) {
    return Clocks.of(seen.state()).stream()
        .map(t -> clocks.chip(t.clock().limit(), region))
        .toList();
  }
}
