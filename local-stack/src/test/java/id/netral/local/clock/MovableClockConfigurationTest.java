package id.netral.local.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MovableClockConfigurationTest {

  @TempDir Path folder;

  private final ApplicationContextRunner service =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(MovableClockConfiguration.class));

  @Test
  void a_service_that_is_told_the_file_lives_in_the_stacks_time() {
    var file = folder.resolve("clock");
    new ClockFile(file).write(Duration.ofDays(-730));

    service
        .withPropertyValues("netral.local.clock-file=" + file)
        .run(
            context ->
                assertThat(context.getBean(InstantSource.class).instant())
                    .isBefore(Instant.now().minus(Duration.ofDays(729))));
  }

  @Test
  void a_clock_can_be_told_to_go_wrong() {
    service
        .withPropertyValues(
            "netral.local.clock-file=" + folder.resolve("clock"), "netral.local.clock-skew=-PT10M")
        .run(
            context ->
                assertThat(context.getBean(InstantSource.class).instant())
                    .isBefore(Instant.now().minus(Duration.ofMinutes(9))));
  }

  @Test
  void any_other_keeps_its_own() {
    service.run(context -> assertThat(context).doesNotHaveBean(InstantSource.class));
  }
}
