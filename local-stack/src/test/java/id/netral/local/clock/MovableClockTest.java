package id.netral.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovableClockTest {

  private static final Instant FILED = Instant.parse("2024-10-23T02:30:00Z");

  @TempDir Path folder;

  private Instant machineTime = Instant.parse("2026-11-21T00:00:00Z");
  private final InstantSource machine = () -> machineTime;
  private ClockCommand command;
  private MovableClock clock;

  @BeforeEach
  void start() {
    var file = folder.resolve("data").resolve("clock");
    command = new ClockCommand(file, machine);
    clock = new MovableClock(file, machine);
  }

  @Test
  void is_the_machines_time_until_it_is_set() {
    assertThat(clock.instant()).isEqualTo(machineTime);
  }

  @Test
  void runs_on_from_where_it_was_set() {
    command.set(FILED);
    assertThat(clock.instant()).isEqualTo(FILED);

    machineTime = machineTime.plusSeconds(60);
    assertThat(clock.instant()).isEqualTo(FILED.plusSeconds(60));
  }

  @Test
  void follows_what_another_process_sets() {
    command.set(FILED);
    clock.instant();
    machineTime = machineTime.plusSeconds(1);

    command.advance(Duration.ofDays(50));

    assertThat(clock.instant()).isEqualTo(FILED.plusSeconds(1).plus(Duration.ofDays(50)));
  }

  @Test
  void never_goes_back() {
    command.set(FILED);

    assertThatThrownBy(() -> command.set(FILED.minusSeconds(1)))
        .hasMessageContaining("only goes forward");
    assertThatThrownBy(() -> command.advance(Duration.ofDays(-1)))
        .hasMessageContaining("only goes forward");
    machineTime = machineTime.minusSeconds(10);
    assertThat(clock.instant()).isEqualTo(FILED.minusSeconds(10));
    machineTime = machineTime.minusSeconds(10);
    assertThat(clock.instant()).isEqualTo(FILED.minusSeconds(10));
  }
}
