package id.netral.investigation.messages;

import static id.netral.investigation.lifecycle.ACase.LIMITS;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.casefile.Announcement;
import id.netral.casefile.Contracts;
import id.netral.casefile.Json;
import id.netral.investigation.lifecycle.ACase;
import id.netral.investigation.messages.announcing.Outcomes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is announced is as published. */
class ContractsTest {

  private final Contracts contracts = new Contracts();

  @Test
  void everything_announced_is_as_published() {
    assertThat(announced(Lives.c1(), Lives.c4()))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            said ->
                assertThat(
                        contracts.faults(
                            said.topic(), said.type(), Json.tree(said.data()).toString()))
                    .as(said.type())
                    .isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bawaslu-wrote.v1", "case-decided.v2", "reporter-invited.v1", "tip-taken-up.v1"})
  void says_exactly_the_approved_example(String type) {
    var said =
        announced(Lives.c1(), Lives.aTip()).stream()
            .filter(each -> each.type().equals(type))
            .findFirst()
            .orElseThrow();
    assertThat((JsonNode) Json.tree(said.data()))
        .isEqualTo(Json.parse(Lives.read("investigation/" + type)));
  }

  @Test
  void the_last_follow_up_is_exactly_the_approved_example() {
    var said =
        announced(Lives.c1()).stream()
            .filter(each -> each.type().equals("follow-up-changed.v1"))
            .reduce((_, last) -> last)
            .orElseThrow();
    var example =
        Json.parse(
            new String(Lives.read("investigation/follow-up-changed.v1"), StandardCharsets.UTF_8));
    example.remove("dueOn");
    assertThat(Json.tree(said.data())).isEqualTo(example);
  }

  @Test
  void a_recommendation_says_nothing_of_how_bawaslu_came_to_know() {
    var said =
        announced(Lives.c1()).stream()
            .filter(each -> each.type().equals("recommendation-issued.v1"))
            .findFirst()
            .orElseThrow();
    var words = Json.tree(said.data()).toString();

    assertThat(said.topic()).isEqualTo("recommendations.35.73");
    assertThat(said.to()).isEqualTo("k7q2mzv4x3nd6twb-1");
    assertThat(words)
        .doesNotContain("2024-10-21")
        .doesNotContain("2024-10-23")
        .doesNotContain("2024-10-24")
        .doesNotContain("Reg/LP")
        .doesNotContain("Pelapor")
        .doesNotContain("h2xw6ecn4r7m3kqz");
  }

  @Test
  void hearers_that_have_not_learned_the_second_version_are_told_the_first() {
    var said =
        announced(1, Lives.c1()).stream()
            .filter(each -> each.type().startsWith("case-decided."))
            .toList();
    assertThat(said).hasSize(1);
    assertThat((JsonNode) Json.tree(said.getFirst().data()))
        .isEqualTo(Json.parse(Lives.read("investigation/case-decided.v1")));
  }

  private static List<Announcement> announced(ACase... cases) {
    return announced(2, cases);
  }

  private static List<Announcement> announced(int version, ACase... cases) {
    var kind = new InvestigationKind(Set.of("35.73", "18.03"), new Outcomes(LIMITS, version));
    var all = new ArrayList<Announcement>();
    for (var aCase : cases) {
      var state = kind.initial();
      for (var event : aCase.happened()) {
        var before = state;
        state = kind.evolve(before, event);
        all.addAll(kind.announcements(before, event, state));
      }
    }
    return all;
  }
}
