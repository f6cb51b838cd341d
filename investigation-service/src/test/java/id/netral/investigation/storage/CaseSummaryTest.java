package id.netral.investigation.storage;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.investigation.lifecycle.ACase;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseSummaryTest {

  @Test
  void a_case_against_somebody_whose_unit_nobody_knows_is_listed_too() {
    var summary = CaseSummary.of(ACase.ofANameOnly().received("2024-10-23T09:30").state());

    assertThat(summary)
        .containsEntry("people", List.of("Arif Kurniawan"))
        .containsEntry("unit", null);
  }
}
