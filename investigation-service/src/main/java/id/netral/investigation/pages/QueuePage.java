package id.netral.investigation.pages;

import id.netral.house.Chip;
import id.netral.house.ClockChip;
import id.netral.house.Phrase;
import id.netral.investigation.handling.CaseAccess;
import id.netral.investigation.handling.InvestigationSettings;
import id.netral.investigation.handling.Limits;
import id.netral.investigation.storage.CaseQueue;
import id.netral.investigation.storage.CaseQueue.Filter;
import id.netral.investigation.storage.CaseQueue.Scope;
import id.netral.investigation.storage.CaseRow;
import id.netral.investigation.storage.Stage;
import id.netral.staff.StaffMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The office's cases, the most urgent first; for the supervisor what was handed over. */
@Controller
final class QueuePage {

  private final CaseAccess access;
  private final CaseQueue queue;
  private final ClockWords clocks;
  private final Limits limits;
  private final InvestigationSettings settings;

  QueuePage(
      CaseAccess access,
      CaseQueue queue,
      ClockWords clocks,
      Limits limits,
      InvestigationSettings settings) {
    this.access = access;
    this.queue = queue;
    this.clocks = clocks;
    this.limits = limits;
    this.settings = settings;
  }

  /** A row as it is drawn. */
  record Line(CaseRow row, Phrase stage, String tone, @Nullable ClockChip clock, String region) {}

  @GetMapping("/")
  ModelAndView queue(
      StaffMember staff,
      @RequestParam(required = false) @Nullable String stage,
      @RequestParam(required = false) @Nullable String region,
      @RequestParam(defaultValue = "false") boolean missed,
      @RequestParam(defaultValue = "false") boolean unanswered,
      @RequestParam(required = false) @Nullable String after) {
    var filter = new Filter(stage, region, missed, unanswered);
    var scope = access.scope(staff);
    if (scope.isEmpty()) {
      return new ModelAndView("investigation/nothing");
    }
    var page = queue.page(scope.get(), filter, after);
    var next = page.next() == null ? null : address(filter).queryParam("after", page.next());
    return new ModelAndView("investigation/queue")
        .addObject("lines", page.rows().stream().map(this::line).toList())
        .addObject("chips", chips(scope.get(), filter))
        .addObject("supervision", scope.get() instanceof Scope.Supervision)
        .addObject("place", place(staff))
        .addObject("next", next == null ? null : next.build().toUriString())
        .addObject("filtered", stage != null || region != null || missed || unanswered);
  }

  private Line line(CaseRow row) {
    return new Line(
        row,
        Phrase.of("investigation.stage." + row.stage()),
        tone(Stage.of(row.stage()).orElse(Stage.REVIEW)),
        clocks.chipOrNull(row.rule(), row.due(), row.region()),
        limits.deadlines().region(row.region()).name());
  }

  private Phrase place(StaffMember staff) {
    var office = staff.office();
    return office == null || !office.startsWith("bawaslu-")
        ? Phrase.of("investigation.queue.supervision")
        : Phrase.plain(limits.deadlines().region(office.substring("bawaslu-".length())).name());
  }

  static String tone(Stage stage) {
    return switch (stage) {
      case TIP, REVIEW, REVIEWED -> "calm";
      case CLARIFICATION, PLENARY_DUE, RELEASE, FOLLOW_UP -> "busy";
      case DONE -> "good";
      case NOT_REGISTERED, CLOSED -> "quiet";
    };
  }

  private List<Chip> chips(Scope scope, Filter filter) {
    return scope instanceof Scope.Supervision ? byRegion(filter) : byStage(scope, filter);
  }

  private List<Chip> byStage(Scope scope, Filter filter) {
    Map<String, Long> counts = queue.counts(scope);
    var chips = new ArrayList<Chip>();
    var all = counts.values().stream().mapToLong(Long::longValue).sum();
    chips.add(
        chip("all", new Filter(null, null, filter.missed(), false), filter.stage() == null)
            .count(all));
    for (var stage : Stage.values()) {
      var n = counts.getOrDefault(stage.word(), 0L);
      var chosen = stage.word().equals(filter.stage());
      if (n > 0 || chosen) {
        chips.add(
            Chip.of(
                    Phrase.of("investigation.stage." + stage.word()),
                    text(new Filter(stage.word(), null, filter.missed(), filter.awaitsAnswer())),
                    chosen)
                .count(n));
      }
    }
    chips.add(
        chip(
            "missed",
            new Filter(filter.stage(), null, !filter.missed(), filter.awaitsAnswer()),
            filter.missed()));
    chips.add(
        chip(
            "unanswered",
            new Filter(filter.stage(), null, filter.missed(), !filter.awaitsAnswer()),
            filter.awaitsAnswer()));
    return List.copyOf(chips);
  }

  private List<Chip> byRegion(Filter filter) {
    var chips = new ArrayList<Chip>();
    chips.add(chip("all", new Filter(null, null, filter.missed(), false), filter.region() == null));
    for (var government : settings.governments()) {
      chips.add(
          Chip.of(
              Phrase.plain(limits.deadlines().region(government).name()),
              text(new Filter(null, government, filter.missed(), false)),
              government.equals(filter.region())));
    }
    chips.add(
        chip(
            "missed", new Filter(null, filter.region(), !filter.missed(), false), filter.missed()));
    return List.copyOf(chips);
  }

  private static Chip chip(String key, Filter to, boolean chosen) {
    return Chip.of(Phrase.of("investigation.queue." + key), text(to), chosen);
  }

  private static String text(Filter filter) {
    return address(filter).build().toUriString();
  }

  private static UriComponentsBuilder address(Filter filter) {
    var address = UriComponentsBuilder.fromPath("/");
    if (filter.stage() != null) {
      address.queryParam("stage", filter.stage());
    }
    if (filter.region() != null) {
      address.queryParam("region", filter.region());
    }
    if (filter.missed()) {
      address.queryParam("missed", true);
    }
    if (filter.awaitsAnswer()) {
      address.queryParam("unanswered", true);
    }
    return address;
  }
}
