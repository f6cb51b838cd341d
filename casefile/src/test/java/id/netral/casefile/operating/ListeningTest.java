package id.netral.casefile.operating;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.casefile.DaysOff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListeningTest {

  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

  private final WorkingHours hours =
      new WorkingHours(LocalTime.of(8, 0), LocalTime.of(16, 0), WIB, DaysOff.WEEKENDS);

  @Test
  void a_day_of_listening_is_eight_hours() {
    var listening = Listening.from(at("2024-11-14T00:00"));
    for (var now = at("2024-11-14T00:00"); now.isBefore(at("2024-11-15T00:00")); ) {
      now = now.plusSeconds(10);
      listening = listening.on(now, hours);
    }
    assertThat(listening.silent()).isEqualTo(Duration.ofHours(8));
  }

  @Test
  void a_clock_that_is_moved_on_by_weeks_was_not_listened_through() {
    var moved = Listening.from(at("2024-10-23T10:00")).on(at("2024-11-14T10:00"), hours);

    assertThat(moved.silent()).isEqualTo(Listening.MOST);
    assertThat(moved.looked()).isEqualTo(at("2024-11-14T10:00"));
  }

  @Test
  void what_was_listened_through_before_a_restart_still_counts() {
    var before = new Listening(at("2024-11-14T15:59"), Duration.ofHours(15), Duration.ZERO);

    assertThat(before.on(at("2024-11-15T07:00"), hours).silent()).isEqualTo(Duration.ofHours(15));
    assertThat(before.on(at("2024-11-15T09:00"), hours).silent())
        .isEqualTo(Duration.ofHours(15).plus(Listening.MOST));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 16", // nothing is known of its habit
    "2, 16", "8, 16", "9, 18", "40, 80", "41, 80", "400, 80"
  })
  void twice_the_usual_silence_is_no_alarm_within_limits(long usual, long allowed) {
    var listening = after(Duration.ofHours(usual));

    assertThat(listening.allowed(Duration.ofHours(16))).isEqualTo(Duration.ofHours(allowed));
  }

  @Test
  void the_longest_silence_is_the_usual_however_short_others_are() {
    var listening = after(Duration.ofHours(40));
    for (int i = 0; i < 100; i++) {
      listening = new Listening(listening.looked(), Duration.ofSeconds(10), listening.usual());
      listening = listening.heard();
    }
    assertThat(listening.usual()).isGreaterThan(Duration.ofHours(39));
  }

  @Test
  void an_outage_is_forgotten_when_it_does_not_come_again() {
    var listening = after(Duration.ofHours(16));
    for (int i = 0; i < 400; i++) {
      listening = new Listening(listening.looked(), Duration.ofHours(1), listening.usual());
      listening = listening.heard();
    }
    assertThat(listening.usual()).isEqualTo(Duration.ofHours(1));
  }

  private static Listening after(Duration silence) {
    return new Listening(at("2024-11-14T10:00"), silence, Duration.ZERO).heard();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(WIB).toInstant();
  }
}
