package id.netral.investigation.pages;

import id.netral.house.Chip;
import id.netral.house.Phrase;
import id.netral.investigation.handling.CaseAccess;
import id.netral.investigation.storage.CaseQueue;
import id.netral.investigation.storage.CaseQueue.Filter;
import id.netral.investigation.storage.CaseQueue.Scope;
import id.netral.staff.StaffMember;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The office's cases, the most urgent first; for the supervisor what was handed over. */
@Controller
final class QueuePage {

  private final CaseAccess access;
  private final CaseQueue queue;
  private final QueueWords words;

  QueuePage(CaseAccess access, CaseQueue queue, QueueWords words) {
    this.access = access;
    this.queue = queue;
    this.words = words;
  }

  @GetMapping("/")
  ModelAndView queue(
      StaffMember staff,
      @RequestParam(required = false) @Nullable String stage,
      @RequestParam(required = false) @Nullable String region,
      @RequestParam(defaultValue = "false") boolean missed,
      @RequestParam(defaultValue = "false") boolean unanswered,
      @RequestParam(required = false) @Nullable String after) {
    var filter = new Filter(stage, region, missed, unanswered);
    return access
        .scope(staff)
        .map(scope -> drawn(scope, filter, after))
        .orElseGet(() -> new ModelAndView("investigation/nothing"));
  }

  private ModelAndView drawn(Scope scope, Filter filter, @Nullable String after) {
    var page = queue.page(scope, filter, after);
    return new ModelAndView("investigation/queue")
        .addObject("lines", page.rows().stream().map(words::line).toList())
        .addObject("chips", chips(scope, filter))
        .addObject("supervision", scope instanceof Scope.Supervision)
        .addObject("place", words.place(scope))
        .addObject("next", next(filter, page.next()))
        .addObject("nothing", nothing(filter));
  }

  private static Phrase nothing(Filter filter) {
    return Phrase.of("investigation.queue.empty" + (filter.choosesNothing() ? "" : "-filter"));
  }

  private static @Nullable String next(Filter filter, @Nullable String cursor) {
    return cursor == null
        ? null
        : QueueWords.address(filter).queryParam("after", cursor).build().toUriString();
  }

  private List<Chip> chips(Scope scope, Filter filter) {
    return switch (scope) {
      case Scope.Office _ -> words.byStage(queue.counts(scope), filter);
      case Scope.Supervision _ -> words.byGovernment(filter);
    };
  }
}
