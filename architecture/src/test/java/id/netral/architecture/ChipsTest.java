package id.netral.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.casefile.counting.Counts;
import id.netral.house.Chip;
import id.netral.house.Phrase;
import org.junit.jupiter.api.Test;

/** The store stops counting where a chip stops telling: neither module knows the other. */
class ChipsTest {

  @Test
  void a_chip_tells_what_was_counted_and_only_that_it_is_more_where_counting_stopped() {
    var chip = Chip.of(Phrase.of("all"), "/", false);

    assertThat(chip.count(Counts.MOST - 1).counted()).isEqualTo(String.valueOf(Counts.MOST - 1));
    assertThat(chip.count(Counts.MOST).counted()).isEqualTo((Counts.MOST - 1) + "+");
  }
}
