package id.netral.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChipTest {

  private final Chip chip = Chip.of(Phrase.plain("Diregistrasi"), "/?stage=registered", false);

  @Test
  void says_of_many_only_that_they_are_many() {
    assertThat(chip.count(99).counted()).isEqualTo("99");
    assertThat(chip.count(100).counted()).isEqualTo("99+");
    assertThat(chip.counted()).isEmpty();
  }
}
