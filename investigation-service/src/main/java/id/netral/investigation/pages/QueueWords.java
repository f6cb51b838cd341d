package id.netral.investigation.pages;

import id.netral.house.Chip;
import id.netral.house.ClockChip;
import id.netral.house.Phrase;
import id.netral.investigation.handling.InvestigationSettings;
import id.netral.investigation.pages.words.ClockWords;
import id.netral.investigation.storage.CaseQueue.Filter;
import id.netral.investigation.storage.CaseQueue.Scope;
import id.netral.investigation.storage.CaseRow;
import id.netral.investigation.storage.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Rows and filters of the queue in words; filters stay in the address. */
@Component
final class QueueWords {

  private final ClockWords clocks;
  private final InvestigationSettings settings;

  QueueWords(ClockWords clocks, InvestigationSettings settings) {
    this.clocks = clocks;
    this.settings = settings;
  }

  /** A row as it is drawn. */
  record Line(
      CaseRow row,
      Phrase stage,
      String tone,
      @Nullable Phrase late,
      @Nullable ClockChip clock,
      String region) {}

  Line line(CaseRow row) {
    return new Line(
        row,
        Phrase.of("investigation.stage." + row.stage()),
        tone(Stage.of(row.stage()).orElse(Stage.REVIEW)),
        late(row),
        clocks.chipOrNull(row.rule(), row.due(), row.region()),
        clocks.place(row.region()));
  }

  /** That it came late decides the registration (B-56), so it is said until then. */
  private static @Nullable Phrase late(CaseRow row) {
    var stage = Stage.of(row.stage()).orElse(Stage.CLOSED);
    if (!row.late() || (stage != Stage.REVIEW && stage != Stage.REVIEWED)) {
      return null;
    }
    var article = row.lateArticle();
    return article == null
        ? Phrase.of("investigation.queue.late")
        : Phrase.of("investigation.queue.late-by", Phrase.article(article));
  }

  Phrase place(Scope scope) {
    return switch (scope) {
      case Scope.Office(var office) when office.startsWith("bawaslu-") ->
          Phrase.plain(clocks.place(office.substring("bawaslu-".length())));
      case Scope.Office(var office) -> Phrase.plain(office);
      case Scope.Supervision() -> Phrase.of("investigation.queue.supervision");
    };
  }

  static String tone(Stage stage) {
    return switch (stage) {
      case TIP, REVIEW, REVIEWED -> "calm";
      case CLARIFICATION, PLENARY_DUE, RELEASE, FOLLOW_UP -> "busy";
      case DONE -> "good";
      case NOT_REGISTERED, CLOSED -> "quiet";
    };
  }

  List<Chip> byStage(Map<String, Long> counts, Filter filter) {
    var chips = new ArrayList<Chip>();
    var all = counts.values().stream().mapToLong(Long::longValue).sum();
    chips.add(
        chip("all", new Filter(null, null, filter.missed(), false), filter.stage() == null)
            .count(all));
    for (var stage : Stage.values()) {
      var n = counts.getOrDefault(stage.word(), 0L);
      var chosen = stage.word().equals(filter.stage());
      if (n > 0 || chosen) {
        var to = new Filter(stage.word(), null, filter.missed(), filter.awaitsAnswer());
        var name = Phrase.of("investigation.stage." + stage.word());
        chips.add(Chip.of(name, text(to), chosen).count(n));
      }
    }
    var stage = filter.stage();
    var late = new Filter(stage, null, !filter.missed(), filter.awaitsAnswer());
    chips.add(chip("missed", late, filter.missed()));
    var silent = new Filter(stage, null, filter.missed(), !filter.awaitsAnswer());
    chips.add(chip("unanswered", silent, filter.awaitsAnswer()));
    return List.copyOf(chips);
  }

  List<Chip> byGovernment(Filter filter) {
    var chips = new ArrayList<Chip>();
    chips.add(chip("all", new Filter(null, null, filter.missed(), false), filter.region() == null));
    for (var government : settings.governments()) {
      chips.add(
          Chip.of(
              Phrase.plain(clocks.place(government)),
              text(new Filter(null, government, filter.missed(), false)),
              government.equals(filter.region())));
    }
    var late = new Filter(null, filter.region(), !filter.missed(), false);
    chips.add(chip("missed", late, filter.missed()));
    return List.copyOf(chips);
  }

  private static Chip chip(String key, Filter to, boolean chosen) {
    return Chip.of(Phrase.of("investigation.queue." + key), text(to), chosen);
  }

  private static String text(Filter filter) {
    return address(filter).build().toUriString();
  }

  static UriComponentsBuilder address(Filter filter) {
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
