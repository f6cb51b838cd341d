package id.netral.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The data files are whole. */
class DataTest {

  @ParameterizedTest
  @CsvSource({"2024, 238", "2025, 237", "2026, 240", "2027, 242"})
  void each_year_has_its_number_of_working_days(int year, long expected) {
    var from = LocalDate.of(year - 1, 12, 31);
    assertThat(Deadlines.standard().workingDays(from, LocalDate.of(year, 12, 31)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "id-2024.1, 17, 10, 2",
    "id-2025.1, 17, 10, 0",
    "id-2025.2, 17, 11, 0",
    "id-2026.1, 17, 8, 0",
    "id-2027.1, 17, 8, 0"
  })
  void each_edition_has_the_holidays_of_its_decree(
      String name, int national, int leave, int votes) {
    var edition = WorkCalendar.edition(name);
    assertThat(edition.days().keySet()).allMatch(day -> day.getYear() == edition.year());
    assertThat(count(edition, SkippedDay.Kind.NATIONAL)).isEqualTo(national);
    assertThat(count(edition, SkippedDay.Kind.COLLECTIVE_LEAVE)).isEqualTo(leave);
    assertThat(count(edition, SkippedDay.Kind.VOTING_DAY)).isEqualTo(votes);
  }

  private static long count(WorkCalendar.Edition edition, SkippedDay.Kind kind) {
    return edition.days().values().stream().filter(day -> day.kind() == kind).count();
  }

  @Test
  void the_amended_edition_differs_by_one_day() {
    var amended = WorkCalendar.edition("id-2025.2").days().keySet();
    var first = WorkCalendar.edition("id-2025.1").days().keySet();
    assertThat(amended).containsAll(first).hasSize(first.size() + 1);
    assertThat(amended).contains(LocalDate.of(2025, 8, 18));
  }

  static List<Rule> rules() {
    return Deadlines.standard().rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_has_article_row_and_confidence(Rule rule) {
    assertThat(rule.article()).isNotBlank();
    assertThat(rule.row()).matches("[BHP]-\\d+(, [BHP]-\\d+)*");
    assertThat(rule.confidence()).matches("(C\\*?|P|U)(/(C\\*?|P|U))?");
    assertThat(rule.number()).isPositive();
    var extension = rule.extendedBy();
    if (extension != null) {
      assertThat(Rule.of(extension).number()).isGreaterThan(rule.number());
    }
  }

  @Test
  void every_doubt_is_said_in_both_languages() {
    assertThat(rules())
        .filteredOn(rule -> rule.doubt() != null)
        .extracting(Rule::doubt)
        .allSatisfy(
            doubt -> assertThat(doubt.indonesian()).isNotEqualTo(doubt.english()).contains(": "));
  }

  @Test
  void articles_are_cited_the_indonesian_way_on_indonesian_pages() {
    assertThat(Rule.cited("UU 7/2017 art 454(6)", Locale.of("id")))
        .isEqualTo("UU 7/2017 Pasal 454(6)");
    assertThat(Rule.cited("UU 7/2017 art 454(6)", Locale.ENGLISH))
        .isEqualTo("UU 7/2017 art 454(6)");
  }

  @Test
  void every_voting_day_of_an_election_is_in_the_calendar() {
    for (var election : Deadlines.standard().elections()) {
      assertThat(Deadlines.standard().dayOff(election.vote()))
          .hasValueSatisfying(off -> assertThat(off.kind()).isEqualTo(SkippedDay.Kind.VOTING_DAY));
      assertThat(election.candidatesFixed()).isBefore(election.campaignFrom());
      assertThat(election.name().in(Locale.ENGLISH)).isNotBlank();
    }
  }

  @Test
  void all_38_provinces_are_there_with_one_of_three_times() {
    var provinces =
        Deadlines.standard().regions().stream().filter(r -> r.code().length() == 2).toList();
    assertThat(provinces).hasSize(38);
    assertThat(provinces).extracting(Region::zoneName).containsOnly("WIB", "WITA", "WIT");
  }

  @Test
  void a_key_given_twice_is_an_error_that_names_the_line() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataFile.parse("x.ini", List.of("[a]", "k = 1", "# c", "k = 2")))
        .withMessageContaining("x.ini line 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataFile.parse("x.ini", List.of("[a]", "nonsense")))
        .withMessageContaining("line 2");
  }
}
