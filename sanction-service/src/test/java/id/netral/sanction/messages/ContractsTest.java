package id.netral.sanction.messages;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.casefile.Announcement;
import id.netral.casefile.Contracts;
import id.netral.casefile.Json;
import id.netral.sanction.lifecycle.AProceeding;
import id.netral.sanction.lifecycle.Decision;
import id.netral.sanction.lifecycle.PassingTime;
import id.netral.sanction.lifecycle.Proceeding;
import id.netral.sanction.lifecycle.ProceedingCommand;
import id.netral.sanction.lifecycle.ProceedingCommand.DecideNoSanction;
import id.netral.sanction.lifecycle.ProceedingCommand.NoSanctionGround;
import id.netral.sanction.lifecycle.ProceedingCommand.PassTime;
import id.netral.sanction.lifecycle.law.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is announced is as published; what is published by Bawaslu can be read. */
class ContractsTest {

  private final Contracts contracts = new Contracts();

  private static List<Announcement> announced(AProceeding before, ProceedingCommand command) {
    var events = ((Decision.Accepted) before.when(command)).events();
    var state = before.state();
    var all = new ArrayList<Announcement>();
    for (var event : events) {
      state = Proceeding.evolve(state, event);
      all.addAll(new ProceedingAnnouncements().of(event, state));
    }
    return all;
  }

  private static List<Announcement> allOfOneLife() {
    var all = new ArrayList<Announcement>();
    all.addAll(announced(AProceeding.withTeam(), AProceeding.summons("2024-11-05", "2024-11-12")));
    all.addAll(announced(AProceeding.summoned(), AProceeding.absence("2024-11-12")));
    all.addAll(
        announced(
            AProceeding.reported(),
            AProceeding.decision("2024-11-15", AProceeding.proposal("B1", "2024-11-15"))));
    all.addAll(
        announced(
            AProceeding.reported(),
            new DecideNoSanction(
                AProceeding.on("2024-11-15"), NoSanctionGround.NOT_PROVEN, "Akun palsu.")));
    all.addAll(announced(AProceeding.decided(), AProceeding.delivery("2024-11-20")));
    all.addAll(timePassed(AProceeding.reported()));
    all.addAll(timePassed(AProceeding.delivered()));
    return all;
  }

  private static List<Announcement> timePassed(AProceeding proceeding) {
    var due = Objects.requireNonNull(PassingTime.next(proceeding.state()));
    return announced(proceeding, new PassTime(due));
  }

  @Test
  void everything_announced_is_as_published() {
    assertThat(allOfOneLife())
        .hasSizeGreaterThan(15)
        .allSatisfy(
            said ->
                assertThat(
                        contracts.faults(
                            said.topic(), said.type(), Json.tree(said.data()).toString()))
                    .as(said.type())
                    .isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"summons-issued.v1", "decision-delivered.v1", "sanction-in-force.v1"})
  void says_exactly_the_approved_example(String type) {
    var said =
        allOfOneLife().stream().filter(each -> each.type().equals(type)).findFirst().orElseThrow();
    assertThat((JsonNode) Json.tree(said.data()))
        .isEqualTo(Json.parse(read("contracts/sanction/" + type + ".example.json")));
  }

  @Test
  void bawaslu_hears_of_it_in_the_file_of_the_case() {
    assertThat(allOfOneLife())
        .filteredOn(said -> said.topic().equals("sanctions.35.73"))
        .isNotEmpty()
        .allMatch(said -> said.to().equals("k7q2mzv4x3nd6twb"));
  }

  @Test
  void bawaslu_hears_nothing_of_what_the_persons_file_holds() {
    var words =
        allOfOneLife().stream().map(said -> Json.tree(said.data()).toString()).toList().toString();
    assertThat(words).doesNotContain("Arif").doesNotContain("19780312").doesNotContain("Hadi");
  }

  @Test
  void a_notice_has_the_same_id_however_often_it_is_worked_out() {
    assertThat(allOfOneLife()).isEqualTo(allOfOneLife());
  }

  @Test
  void the_approved_recommendation_can_be_read() {
    var example = read("contracts/investigation/recommendation-issued.v1.example.json");
    var recommendation =
        Json.read(new String(example, StandardCharsets.UTF_8), RecommendationIssuedV1.class)
            .recommendation();
    assertThat(recommendation.person().name()).isEqualTo("Arif Kurniawan");
    assertThat(recommendation.offences())
        .singleElement()
        .satisfies(offence -> assertThat(offence.level()).isEqualTo(Level.SEVERE));
    assertThat(recommendation.released()).hasSize(2);
    assertThat(recommendation.mayEndSevere()).isTrue();
  }

  private static byte[] read(String path) {
    try (var in =
        Objects.requireNonNull(ContractsTest.class.getResourceAsStream("/" + path), path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
