package id.netral.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every date of the sample cases, computed under the default settings. */
class CasesTest {

  private final Deadlines deadlines = Deadlines.standard();

  @ParameterizedTest(name = "{0}: {1} from {2} in {3} is due {5} {4}")
  @CsvSource(
      textBlock =
          """
          C1 registered,            handling.pilkada,          2024-10-24, 35.73, 2024-10-27, SUNDAY
          C1 extended,              handling.pilkada.extended, 2024-10-24, 35.73, 2024-10-29, TUESDAY
          C1 recommendation,        ppk.followup,              2024-10-28, 35.73, 2024-11-15, FRIDAY
          C1 summons,               summons.gap,               2024-11-05, 35.73, 2024-11-14, THURSDAY
          C1 decision,              decision.deliver,          2024-11-15, 35.73, 2024-12-06, FRIDAY
          C1 delivered,             decision.effective,        2024-11-20, 35.73, 2024-12-12, THURSDAY
          C2 reported,              review.pilkada,            2024-09-13, 35.73, 2024-09-18, WEDNESDAY
          C2 registered,            handling.pilkada,          2024-09-17, 35.73, 2024-09-20, FRIDAY
          C2 recommendation,        ppk.followup,              2024-09-20, 35.73, 2024-10-10, THURSDAY
          C3a registered,           handling.pilkada,          2024-10-22, 64.71, 2024-10-25, FRIDAY
          C3a recommendation,       ppk.followup,              2024-10-25, 64.71, 2024-11-14, THURSDAY
          C3a summons,              summons.gap,               2024-10-31, 64.71, 2024-11-11, MONDAY
          C3b received,             review.pilkada,            2024-10-21, 64.71, 2024-10-23, WEDNESDAY
          C4 known,                 report.pemilu,             2024-01-15, 18.03, 2024-01-24, WEDNESDAY
          C5 reported,              review.pemilu,             2024-01-16, 18.03, 2024-01-18, THURSDAY
          C5 reviewed,              review.notice,             2024-01-19, 18.03, 2024-01-22, MONDAY
          C5 told what lacks,       completion,                2024-01-22, 18.03, 2024-01-24, WEDNESDAY
          C5 registered,            handling.pemilu,           2024-01-24, 18.03, 2024-02-02, FRIDAY
          C5 extended,              handling.pemilu.extended,  2024-01-24, 18.03, 2024-02-16, FRIDAY
          C6 reported,              review.pilkada,            2024-10-14, 64.71, 2024-10-16, WEDNESDAY
          C6 registered,            handling.pilkada,          2024-10-16, 64.71, 2024-10-19, SATURDAY
          C6 extended,              handling.pilkada.extended, 2024-10-16, 64.71, 2024-10-21, MONDAY
          C7 traced,                finding.pilkada,           2024-10-07, 35.73, 2024-10-16, WEDNESDAY
          C7 found,                 handling.pilkada,          2024-10-10, 35.73, 2024-10-13, SUNDAY
          C7 extended,              handling.pilkada.extended, 2024-10-10, 35.73, 2024-10-15, TUESDAY
          worked 14 wd 2024,        ppk.followup,              2024-02-12, 35.73, 2024-03-04, MONDAY
          worked 7 wd 2026,         summons.gap,               2026-03-13, 35.73, 2026-03-31, TUESDAY
          worked 14 wd 2026,        decision.deliver,          2026-07-14, 35.73, 2026-08-03, MONDAY
          worked effective 2026,    decision.effective,        2026-07-14, 35.73, 2026-08-04, TUESDAY
          worked 7 wd over Nyepi,   report.pemilu,             2024-03-05, 35.73, 2024-03-18, MONDAY
          strict count,             report.pilkada.strict,     2024-10-21, 35.73, 2024-10-28, MONDAY
          lenient count,            report.pilkada,            2024-10-21, 35.73, 2024-10-30, WEDNESDAY
          """)
  void the_cases_come_to_their_dates(
      String step, String rule, LocalDate start, String region, LocalDate due, DayOfWeek weekday) {
    var deadline = deadlines.due(rule, start, region);
    assertThat(deadline.due()).isEqualTo(due);
    assertThat(due.getDayOfWeek()).isEqualTo(weekday);
    assertThat(deadline.certainty()).isEqualTo(Deadline.Certainty.PUBLISHED);
  }

  @Test
  void a_report_sent_on_a_saturday_counts_as_received_on_monday_at_eight_in_local_time() {
    var received = received("2024-10-19T13:15", "64.71", "pilkada-2024");
    assertThat(received).isEqualTo("2024-10-21T08:00");
  }

  @ParameterizedTest(name = "sent {0} in {1} for {2} counts as received {3}: {4}")
  @CsvSource(
      textBlock =
          """
          2024-10-23T09:30, 35.73, pilkada-2024, 2024-10-23T09:30, in hours
          2024-10-23T06:00, 35.73, pilkada-2024, 2024-10-23T08:00, early
          2024-10-23T16:00, 35.73, pilkada-2024, 2024-10-23T16:00, the last minute of Wednesday
          2024-10-24T16:20, 35.73, pilkada-2024, 2024-10-25T08:00, late on Thursday
          2024-10-25T16:20, 35.73, pilkada-2024, 2024-10-25T16:20, Friday is half an hour longer
          2024-09-13T17:00, 35.73, pilkada-2024, 2024-09-17T08:00, Monday is a holiday
          2024-11-24T02:00, 35.73, pilkada-2024, 2024-11-24T02:00, quiet period round the clock
          2024-11-27T23:59, 35.73, pilkada-2024, 2024-11-27T23:59, voting day round the clock
          2024-02-11T03:00, 18.03, pemilu-2024,  2024-02-11T03:00, quiet period on a Sunday
          2024-02-08T10:00, 18.03, pemilu-2024,  2024-02-11T00:00, from holidays into the quiet period
          """)
  void reports_count_as_received_by_the_reception_hours(
      LocalDateTime sent, String region, String election, LocalDateTime expected, String why) {
    assertThat(received(sent.toString(), region, election)).isEqualTo(expected);
  }

  private LocalDateTime received(String sent, String region, String election) {
    var zone = deadlines.zone(region);
    var moment = LocalDateTime.parse(sent).atZone(zone).toInstant();
    return deadlines.receivedOn(moment, region, election).toLocalDateTime();
  }

  @Test
  void office_hours_can_be_set_for_voting_day() {
    var strict = Deadlines.of(Settings.standard().with("reception.pilkada", "office-hours"));
    var noon = Instant.parse("2024-11-27T05:00:00Z");
    var night = Instant.parse("2024-11-27T14:00:00Z");
    assertThat(strict.receivedOn(noon, "35.73", "pilkada-2024").toInstant()).isEqualTo(noon);
    assertThat(strict.receivedOn(night, "35.73", "pilkada-2024").toLocalDateTime())
        .isEqualTo("2024-11-28T08:00");
  }

  @Test
  void an_act_before_candidates_are_fixed_is_ethics_and_from_that_day_on_discipline() {
    assertThat(deadlines.afterCandidatesFixed(LocalDate.of(2024, 9, 10), "pilkada-2024")).isFalse();
    assertThat(deadlines.afterCandidatesFixed(LocalDate.of(2024, 9, 21), "pilkada-2024")).isFalse();
    assertThat(deadlines.afterCandidatesFixed(LocalDate.of(2024, 9, 22), "pilkada-2024")).isTrue();
    assertThat(deadlines.afterCandidatesFixed(LocalDate.of(2024, 1, 14), "pemilu-2024")).isTrue();
  }

  @Test
  void each_region_has_its_local_time_and_its_government() {
    assertThat(deadlines.zone("35.73")).isEqualTo(ZoneId.of("Asia/Jakarta"));
    assertThat(deadlines.zone("64.71")).isEqualTo(ZoneId.of("Asia/Makassar"));
    assertThat(deadlines.zone("94")).isEqualTo(ZoneId.of("Asia/Jayapura"));
    assertThat(deadlines.region("18.03").government())
        .isEqualTo("Pemerintah Kabupaten Lampung Utara");
    assertThat(deadlines.region("35.73.01.1001").name()).isEqualTo("Kota Malang");
    assertThat(deadlines.region("35.07").name()).isEqualTo("Jawa Timur");
  }
}
