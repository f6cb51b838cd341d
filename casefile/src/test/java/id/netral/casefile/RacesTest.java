package id.netral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class RacesTest {

  private static final Duration PATIENCE = Duration.ofMillis(50);

  @Test
  void whoever_lost_decides_again_until_the_write_is_won() {
    var attempts = new AtomicInteger();

    var won =
        Races.untilWon(
            "file",
            Duration.ofSeconds(10),
            () -> attempts.incrementAndGet() < 4 ? Optional.empty() : Optional.of("written"));

    assertThat(won).isEqualTo("written");
    assertThat(attempts).hasValue(4);
  }

  @Test
  void whoever_loses_again_and_again_is_told_when_to_come_again() {
    assertThatExceptionOfType(WrittenByTooMany.class)
        .isThrownBy(() -> Races.untilWon("file", PATIENCE, Optional::empty))
        .satisfies(
            told -> {
              assertThat(told.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
              assertThat(told.getHeaders().getFirst("Retry-After")).isEqualTo("5");
              assertThat(told.getBody().getDetail()).contains("Send the same again");
            });
  }
}
