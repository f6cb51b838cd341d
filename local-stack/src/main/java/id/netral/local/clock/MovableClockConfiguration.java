package id.netral.local.clock;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Gives a service the movable clock when the stack names its file. */
@AutoConfiguration(beforeName = "id.netral.casefile.CaseFileConfiguration")
@ConditionalOnProperty("netral.local.clock-file")
class MovableClockConfiguration {

  @Bean
  InstantSource movableClock(
      @Value("${netral.local.clock-file}") Path file,
      @Value("${netral.local.clock-skew:PT0S}") String skew) {
    return new MovableClock(file, Duration.parse(skew));
  }
}
