package id.netral.investigation.pages;

import id.netral.house.ClockChip;
import id.netral.house.Phrase;
import id.netral.house.Timeline;
import id.netral.investigation.handling.CaseAccess.Seen;
import id.netral.investigation.lifecycle.Clocks;
import id.netral.investigation.pages.words.ClockWords;
import id.netral.investigation.pages.words.TimelineWords;
import id.netral.investigation.storage.Stage;
import java.time.ZoneId;
import java.util.List;
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
        .addObject("timeline", timeline(seen, zone, whole))
        .addObject("steps", NextSteps.of(seen))
        .addObject("clocks", chips(seen, region))
        .addObject("view", CaseView.of(seen, whole))
        .addObject("papers", reports + "/papers/" + seen.file());
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
