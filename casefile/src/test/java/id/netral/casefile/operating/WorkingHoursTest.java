package id.netral.casefile.operating;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.casefile.DaysOff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WorkingHoursTest {

  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

  private final WorkingHours hours = hours(DaysOff.WEEKENDS);

  @Test
  void a_weekend_is_no_working_time() {
    assertThat(hours.between(at("2024-11-15T16:00"), at("2024-11-18T08:00")))
        .isEqualTo(Duration.ZERO);
  }

  @Test
  void an_afternoon_and_the_next_morning_count_without_the_night() {
    assertThat(hours.between(at("2024-11-14T15:00"), at("2024-11-15T09:30")))
        .isEqualTo(Duration.ofMinutes(150));
  }

  @Test
  void a_week_counts_forty_hours() {
    assertThat(hours.between(at("2024-11-11T00:00"), at("2024-11-18T00:00")))
        .isEqualTo(Duration.ofHours(40));
  }

  @Test
  void a_holiday_is_no_working_time() {
    var thursday = LocalDate.of(2024, 11, 14);
    DaysOff also = day -> DaysOff.WEEKENDS.has(day) || day.equals(thursday);

    assertThat(hours(also).between(at("2024-11-11T00:00"), at("2024-11-18T00:00")))
        .isEqualTo(Duration.ofHours(32));
  }

  @Test
  void years_of_silence_are_counted_without_walking_through_them() {
    assertThat(hours.between(Instant.EPOCH, at("2024-11-18T00:00")))
        .isGreaterThan(Duration.ofHours(1_000));
  }

  private static WorkingHours hours(DaysOff daysOff) {
    return new WorkingHours(LocalTime.of(8, 0), LocalTime.of(16, 0), WIB, daysOff);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(WIB).toInstant();
  }
}
