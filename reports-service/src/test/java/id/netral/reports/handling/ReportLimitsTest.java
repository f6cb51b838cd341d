package id.netral.reports.handling;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.deadlines.Deadlines;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReportLimitsTest {

  private final ReportLimits limits = new ReportLimits(Deadlines.standard());

  @Test
  void a_report_on_the_second_working_day_is_in_time() {
    var timing =
        limits.timing(
            "pilkada-2024",
            "35.73",
            LocalDate.of(2024, 10, 21),
            Instant.parse("2024-10-23T02:30:00Z"));
    assertThat(timing.isLate()).isFalse();
    assertThat(timing.lenient().due()).isEqualTo(LocalDate.of(2024, 10, 30));
    assertThat(timing.received().toLocalDate()).isEqualTo(LocalDate.of(2024, 10, 23));
  }

  @Test
  void a_report_after_the_seventh_working_day_is_late_by_article_and_day() {
    var timing =
        limits.timing(
            "pemilu-2024",
            "18.03",
            LocalDate.of(2024, 1, 15),
            Instant.parse("2024-01-26T03:00:00Z"));
    var late = Objects.requireNonNull(timing.late());
    assertThat(late.due()).isEqualTo(LocalDate.of(2024, 1, 24));
    assertThat(late.rule()).isEqualTo("report.pemilu");
    assertThat(late.article()).contains("454");
  }

  @Test
  void between_the_strict_and_the_lenient_count_it_is_tight_but_not_late() {
    var timing =
        limits.timing(
            "pilkada-2024",
            "35.73",
            LocalDate.of(2024, 10, 21),
            Instant.parse("2024-10-30T02:00:00Z"));
    assertThat(timing.isTight()).isTrue();
    assertThat(timing.late()).isNull();
  }

  @Test
  void what_is_sent_on_a_saturday_counts_as_received_on_monday() {
    var received = limits.received("pilkada-2024", "64.71", Instant.parse("2024-10-19T04:00:00Z"));
    assertThat(received.toLocalDate()).isEqualTo(LocalDate.of(2024, 10, 21));
  }
}
