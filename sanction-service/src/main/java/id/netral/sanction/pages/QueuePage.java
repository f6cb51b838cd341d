package id.netral.sanction.pages;

import id.netral.house.Chip;
import id.netral.house.ClockChip;
import id.netral.house.Phrase;
import id.netral.sanction.handling.Limits;
import id.netral.sanction.handling.NotYours;
import id.netral.sanction.handling.Reading;
import id.netral.sanction.storage.Filter;
import id.netral.sanction.storage.Filter.Group;
import id.netral.sanction.storage.Line;
import id.netral.sanction.storage.Proceedings;
import id.netral.sanction.storage.Scope;
import id.netral.staff.StaffMember;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The queue of the own government, the most urgent first. */
@Controller
class QueuePage {

  private static final int SIZE = 25;
  private static final List<String> LEVELS = List.of("severe", "moderate", "moral");

  private final Reading reading;
  private final Proceedings proceedings;
  private final Clocks clocks;
  private final Limits limits;

  QueuePage(Reading reading, Proceedings proceedings, Clocks clocks, Limits limits) {
    this.reading = reading;
    this.proceedings = proceedings;
    this.clocks = clocks;
    this.limits = limits;
  }

  /** A line as it is drawn. */
  record Row(Line line, String stage, String tone, @Nullable ClockChip clock) {}

  @GetMapping("/")
  String queue(
      @RequestParam(name = "group", required = false) @Nullable String group,
      @RequestParam(name = "level", required = false) @Nullable String level,
      @RequestParam(name = "after", required = false) @Nullable String after,
      StaffMember who,
      Model model) {
    var scope = reading.scope(who).orElseThrow(NotYours::new);
    var chosen = group(group);
    var weighed = level != null && LEVELS.contains(level) ? level : null;
    var filter = new Filter(chosen, weighed == null ? null : weighed.toUpperCase(Locale.ROOT));
    var lines = proceedings.queue(scope, filter, after, SIZE + 1);
    var shown = lines.subList(0, Math.min(SIZE, lines.size()));
    model.addAttribute("lines", shown.stream().map(this::row).toList());
    model.addAttribute("chips", chips(scope, chosen, weighed));
    model.addAttribute("levels", levels(chosen, weighed));
    model.addAttribute("region", limits.region(scope.government()));
    model.addAttribute(
        "next", lines.size() > SIZE ? address(chosen, weighed, shown.getLast().cursor()) : null);
    model.addAttribute(
        "empty", Phrase.of(chosen == null ? "sanction.queue.empty" : "sanction.queue.none-such"));
    return "sanction/queue";
  }

  private Row row(Line line) {
    var rule = line.rule();
    var due = line.due();
    var clock = rule == null || due == null ? null : clocks.line(rule, due, line.government());
    var tone =
        switch (line.stage()) {
          case RECEIVED, TAKEN_UP, IDENTIFIED -> "calm";
          case TEAM_FORMED, SUMMONED, ABSENT_ONCE, EXAMINED, ABSENT_TWICE, REPORTED -> "busy";
          case DECIDED, DELIVERED, IN_FORCE -> "good";
          case NO_SANCTION -> "quiet";
        };
    return new Row(line, Wording.word(line.stage()), tone, clock);
  }

  private List<Chip> chips(Scope scope, @Nullable Group chosen, @Nullable String level) {
    var counts = proceedings.counts(scope);
    var chips = new ArrayList<Chip>();
    chips.add(Chip.of(Phrase.of("sanction.group.all"), address(null, level, null), chosen == null));
    for (var group : Group.values()) {
      var n = counts.getOrDefault(group, 0L);
      if (n > 0 || group == chosen) {
        var name = Phrase.of("sanction.group." + Wording.word(group));
        chips.add(Chip.of(name, address(group, level, null), group == chosen).count(n));
      }
    }
    return chips;
  }

  private static List<Chip> levels(@Nullable Group chosen, @Nullable String level) {
    return LEVELS.stream()
        .map(
            each ->
                Chip.of(
                    Phrase.of("sanction.level." + each),
                    address(chosen, each.equals(level) ? null : each, null),
                    each.equals(level)))
        .toList();
  }

  private static String address(
      @Nullable Group group, @Nullable String level, @Nullable String after) {
    var address = UriComponentsBuilder.fromPath("/");
    if (group != null) {
      address.queryParam("group", Wording.word(group));
    }
    if (level != null) {
      address.queryParam("level", level);
    }
    if (after != null) {
      address.queryParam("after", after);
    }
    return address.build().toUriString();
  }

  private static @Nullable Group group(@Nullable String word) {
    return Arrays.stream(Group.values())
        .filter(group -> Wording.word(group).equals(word))
        .findFirst()
        .orElse(null);
  }
}
