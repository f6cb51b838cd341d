package id.netral.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.stories.asked.Costs.Cost;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Counts what the databases wrote for one click: docs/operations.md says what each is for. */
@ExtendWith(Carried.class)
class WhatACommandCostsStory {

  /** The collections of case files; beside them lie the log of readers and what rounds keep. */
  private static final List<String> FILES =
      List.of("reports.reports", "investigation.cases", "sanction.proceedings");

  private static final String NOTICES = "notification.notices";

  private final WholeWay way;

  WhatACommandCostsStory(WholeWay way) {
    this.way = way;
  }

  @Test
  void a_command_that_tells_one_colleague_costs_five_writes() {
    var cost = costOf("menyusun laporan");
    assertThat(cost.get("sanction.proceedings")).as("own entry, pointer").isEqualTo(2);
    assertThat(cost.get(NOTICES)).as("entry, attempt begun, attempt ended").isEqualTo(3);
    assertThat(cost).hasSize(2);
  }

  @Test
  void a_command_that_another_agency_hears_costs_that_ones_entry_and_pointer_too() {
    var cost = costOf("menjatuhkan hukuman");
    assertThat(cost.get("sanction.proceedings")).as("own entry, pointer").isEqualTo(2);
    assertThat(cost.get("investigation.cases")).as("entry, pointer").isEqualTo(2);
    assertThat(cost.get("reports.reports")).as("entry").isEqualTo(1);
    assertThat(cost.get(NOTICES)).as("entry, attempt begun, attempt ended").isEqualTo(3);
  }

  /** Documents written in files and notices, by collection. */
  private Map<String, Integer> costOf(String begins) {
    var step =
        way.costs().steps().stream().filter(s -> s.startsWith(begins)).findFirst().orElseThrow();
    return way.costs().of(step).entrySet().stream()
        .filter(e -> FILES.contains(where(e)) || where(e).equals(NOTICES))
        .collect(
            Collectors.toMap(
                WhatACommandCostsStory::where,
                e -> e.getValue().documents(),
                Integer::sum,
                TreeMap::new));
  }

  private static String where(Entry<String, Cost> cost) {
    return cost.getKey().split(" ")[0];
  }
}
