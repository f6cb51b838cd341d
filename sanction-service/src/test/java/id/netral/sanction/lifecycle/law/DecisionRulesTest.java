package id.netral.sanction.lifecycle.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionRulesTest {

  private static final LocalDate DAY = LocalDate.parse("2024-11-15");
  private static final Circumstances ADMINISTRATOR =
      new Circumstances(Post.ADMINISTRATOR, List.of(), false);

  private static Proposal proposal(String kind, String... violations) {
    return new Proposal(
        List.of(violations),
        kind,
        Authority.PPK_REGENCY,
        Capacity.DEFINITIVE,
        "Wali Kota",
        DAY,
        null,
        null);
  }

  private static Proposal consented(Proposal p, Capacity capacity, @Nullable String day) {
    return new Proposal(
        p.violations(),
        p.kind(),
        p.authority(),
        capacity,
        p.office(),
        p.decidedOn(),
        day == null ? null : LocalDate.parse(day),
        null);
  }

  private static @Nullable Obstacle obstacle(Proposal proposal, Circumstances person) {
    return DecisionRules.broken(SanctionLaw.CURRENT, proposal, person)
        .map(DecisionRules.Rule::obstacle)
        .orElse(null);
  }

  @ParameterizedTest(name = "{0} may impose {2} on {1}: {3}")
  @CsvSource({
    "PPK_REGENCY,   JPT_PRATAMA,      R1, true",
    "PPK_REGENCY,   JPT_PRATAMA,      S3, true",
    "PPK_REGENCY,   JPT_PRATAMA,      B3, true",
    "PPK_REGENCY,   EXPERT_PRINCIPAL, B2, true",
    "PPK_REGENCY,   EXPERT_PRINCIPAL, B3, false",
    "PRESIDENT,     EXPERT_PRINCIPAL, B3, true",
    "PPK_REGENCY,   ADMINISTRATOR,    R2, false",
    "PPK_REGENCY,   ADMINISTRATOR,    T1, true",
    "PPK_REGENCY,   ADMINISTRATOR,    B1, true",
    "PPK_REGENCY,   EXECUTOR,         S1, true",
    "PPK_REGENCY,   FUNCTIONAL,       S1, false",
    "PPK_REGENCY,   FUNCTIONAL,       B1, true",
    "PPK_REGENCY,   ADMINISTRATOR,    E2, true",
    "JPT_PRATAMA,   ADMINISTRATOR,    R1, true",
    "JPT_PRATAMA,   ADMINISTRATOR,    S1, false",
    "JPT_PRATAMA,   SUPERVISOR,       S1, true",
    "JPT_PRATAMA,   FUNCTIONAL,       S2, true",
    "JPT_PRATAMA,   FUNCTIONAL,       B1, false",
    "ADMINISTRATOR, SUPERVISOR,       R3, true",
    "ADMINISTRATOR, EXECUTOR,         S1, true",
    "ADMINISTRATOR, EXECUTOR,         B1, false",
    "SUPERVISOR,    EXECUTOR,         R1, true",
    "SUPERVISOR,    EXECUTOR,         S1, false",
    "JPT_MADYA,     JPT_PRATAMA,      R1, true",
    "PPK_PROVINCE,  JPT_MADYA,        B2, true",
  })
  void table_of_who_may_sign(Authority authority, Post post, String kind, boolean may) {
    var sanction = SanctionLaw.CURRENT.kind(kind).orElseThrow();
    assertThat(SanctionLaw.CURRENT.mayImpose(authority, sanction, post)).isEqualTo(may);
  }

  @Test
  void every_sanction_on_every_post_has_somebody_who_may_sign_or_goes_up() {
    for (var kind : SanctionLaw.CURRENT.kinds()) {
      for (var post : List.of(Post.JPT_PRATAMA, Post.ADMINISTRATOR, Post.SUPERVISOR)) {
        assertThat(SanctionLaw.CURRENT.whoMay(kind, post)).as(kind.code() + post).isNotEmpty();
      }
    }
  }

  @Test
  void for_a_moderate_sanction_of_a_supervisor_the_ppk_stands_before_the_line() {
    var kind = SanctionLaw.CURRENT.kind("T1").orElseThrow();
    assertThat(SanctionLaw.CURRENT.whoMay(kind, Post.SUPERVISOR))
        .extracting(Competence::authority)
        .containsExactly(Authority.PPK_REGENCY, Authority.JPT_PRATAMA);
  }

  @Test
  void a_decision_names_the_violation() {
    assertThat(obstacle(proposal("B1"), ADMINISTRATOR)).isEqualTo(Obstacle.VIOLATION_NOT_NAMED);
    assertThat(obstacle(proposal("B1", "n.9"), ADMINISTRATOR))
        .isEqualTo(Obstacle.VIOLATION_NOT_NAMED);
    assertThat(obstacle(proposal("B1", "n.5"), ADMINISTRATOR)).isNull();
  }

  @Test
  void of_several_violations_the_heaviest_counts() {
    assertThat(obstacle(proposal("T1", "n.2", "n.5"), ADMINISTRATOR))
        .isEqualTo(Obstacle.LIGHTER_THAN_THE_HEAVIEST);
    assertThat(obstacle(proposal("B2", "n.2", "n.5"), ADMINISTRATOR)).isNull();
  }

  @Test
  void nothing_heavier_than_the_article_fixes() {
    assertThat(obstacle(proposal("B1", "n.2"), ADMINISTRATOR))
        .isEqualTo(Obstacle.HEAVIER_THAN_THE_ARTICLE);
  }

  @Test
  void a_repeat_of_the_same_nature_is_punished_more_heavily_than_last_time() {
    var repeat = new Circumstances(Post.ADMINISTRATOR, List.of("B1"), false);
    assertThat(obstacle(proposal("B1", "n.5"), repeat)).isEqualTo(Obstacle.NOT_HEAVIER_THAN_LAST);
    assertThat(obstacle(proposal("B2", "n.5"), repeat)).isNull();
    var moderateBefore = new Circumstances(Post.ADMINISTRATOR, List.of("T3"), false);
    assertThat(obstacle(proposal("B1", "n.2"), moderateBefore)).isNull();
  }

  @Test
  void one_act_is_punished_once() {
    assertThat(
            obstacle(proposal("B1", "n.5"), new Circumstances(Post.ADMINISTRATOR, List.of(), true)))
        .isEqualTo(Obstacle.ALREADY_PUNISHED);
  }

  @Test
  void ethics_and_discipline_are_two_tracks() {
    assertThat(obstacle(proposal("E2", "n.5"), ADMINISTRATOR)).isEqualTo(Obstacle.OTHER_TRACK);
    assertThat(obstacle(proposal("B1", "ethics"), ADMINISTRATOR)).isEqualTo(Obstacle.OTHER_TRACK);
    assertThat(obstacle(proposal("E1", "ethics"), ADMINISTRATOR)).isNull();
  }

  @Test
  void an_act_without_a_fixed_level_is_a_human_decision() {
    assertThat(obstacle(proposal("T1", "n.1"), ADMINISTRATOR)).isNull();
    assertThat(obstacle(proposal("B1", "n.1"), ADMINISTRATOR)).isNull();
  }

  @ParameterizedTest(name = "{0} decides {1} with consent of {2}: {3}")
  @CsvSource({
    "DEFINITIVE, B1, ,           ",
    "PJ,         B1, ,           CONSENT_IS_MISSING",
    "PJS,        B2, ,           CONSENT_IS_MISSING",
    "PLT,        B1, ,           CONSENT_IS_MISSING",
    "PLH,        B2, ,           CONSENT_IS_MISSING",
    "PJ,         B1, 2024-11-14, ",
    "PJ,         B1, 2024-11-15, ",
    "PJ,         B1, 2024-11-16, CONSENT_AFTER_DECISION",
    "PJ,         B3, ,           ",
  })
  void an_acting_head_needs_consent_to_take_an_official_out_of_the_post(
      Capacity capacity, String kind, @Nullable String consent, @Nullable Obstacle expected) {
    assertThat(obstacle(consented(proposal(kind, "n.5"), capacity, consent), ADMINISTRATOR))
        .isEqualTo(expected);
  }

  @Test
  void what_belongs_to_the_province_is_not_signed_here() {
    var madya = new Circumstances(Post.JPT_MADYA, List.of(), false);
    assertThat(obstacle(proposal("B1", "n.5").with(Authority.PPK_PROVINCE), madya))
        .isEqualTo(Obstacle.NOT_SIGNED_HERE);
    assertThat(obstacle(proposal("B1", "n.5"), madya)).isEqualTo(Obstacle.AUTHORITY_NOT_COMPETENT);
  }

  @Test
  void a_sanction_is_decided_only_while_it_is_in_the_catalogue() {
    var early =
        new Proposal(
            List.of("n.5"),
            "B1",
            Authority.PPK_REGENCY,
            Capacity.DEFINITIVE,
            "Wali Kota",
            LocalDate.parse("2021-08-30"),
            null,
            null);
    assertThat(obstacle(early, ADMINISTRATOR)).isEqualTo(Obstacle.KIND_NOT_IN_FORCE);
  }
}
