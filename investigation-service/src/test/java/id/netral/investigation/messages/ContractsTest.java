package id.netral.investigation.messages;

import static id.netral.investigation.lifecycle.ACase.LIMITS;
import static id.netral.investigation.lifecycle.ACase.at;
import static id.netral.investigation.lifecycle.ACase.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.casefile.Announcement;
import id.netral.casefile.Contracts;
import id.netral.casefile.Json;
import id.netral.investigation.lifecycle.ACase;
import id.netral.investigation.lifecycle.InvestigationCommand.ApproveRelease;
import id.netral.investigation.lifecycle.InvestigationCommand.DecideInPlenary;
import id.netral.investigation.lifecycle.InvestigationCommand.HearDelivery;
import id.netral.investigation.lifecycle.InvestigationCommand.HearInForce;
import id.netral.investigation.lifecycle.InvestigationCommand.HearMove;
import id.netral.investigation.lifecycle.InvestigationCommand.HearReceipt;
import id.netral.investigation.lifecycle.InvestigationCommand.HearSanction;
import id.netral.investigation.lifecycle.InvestigationCommand.InviteReporter;
import id.netral.investigation.lifecycle.InvestigationCommand.PassTime;
import id.netral.investigation.lifecycle.InvestigationCommand.PrepareRelease;
import id.netral.investigation.lifecycle.InvestigationCommand.RefusalReason;
import id.netral.investigation.lifecycle.InvestigationCommand.RefuseRegistration;
import id.netral.investigation.lifecycle.InvestigationCommand.StillPossible;
import id.netral.investigation.lifecycle.InvestigationCommand.WriteToReporter;
import id.netral.investigation.lifecycle.ids.DocumentId;
import id.netral.investigation.lifecycle.ids.OfficerId;
import id.netral.investigation.lifecycle.matter.FollowUp.Stage;
import id.netral.investigation.lifecycle.matter.Level;
import id.netral.investigation.lifecycle.matter.Release;
import id.netral.investigation.lifecycle.matter.Release.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is announced is as published, and what others publish can be read. */
class ContractsTest {

  private final Contracts contracts = new Contracts();

  @Test
  void everything_announced_is_as_published() {
    assertThat(announced(c1(), c4()))
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
      strings = {"bawaslu-wrote.v1", "case-decided.v1", "reporter-invited.v1", "tip-taken-up.v1"})
  void says_exactly_the_approved_example(String type) {
    var said =
        announced(c1(), aTip()).stream()
            .filter(each -> each.type().equals(type))
            .findFirst()
            .orElseThrow();
    assertThat((JsonNode) Json.tree(said.data()))
        .isEqualTo(Json.parse(read("investigation/" + type)));
  }

  @Test
  void the_last_follow_up_is_exactly_the_approved_example() {
    var said =
        announced(c1()).stream()
            .filter(each -> each.type().equals("follow-up-changed.v1"))
            .reduce((_, last) -> last)
            .orElseThrow();
    var example =
        Json.parse(new String(read("investigation/follow-up-changed.v1"), StandardCharsets.UTF_8));
    example.remove("dueOn");
    assertThat(Json.tree(said.data())).isEqualTo(example);
  }

  @Test
  void a_recommendation_says_nothing_of_how_bawaslu_came_to_know() {
    var said =
        announced(c1()).stream()
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report-submitted.v1",
        "tip-received.v1",
        "reporter-wrote.v1",
        "reporter-heard.v1"
      })
  void what_reports_publishes_can_be_read(String type) {
    var json = new String(read("reports/" + type), StandardCharsets.UTF_8);
    var data =
        switch (type) {
          case "report-submitted.v1" ->
              Json.read(json, Reports.ReportSubmittedV1.class).command("f", LIMITS);
          case "tip-received.v1" ->
              Json.read(json, Reports.TipReceivedV1.class).command("f", LIMITS);
          case "reporter-wrote.v1" -> Json.read(json, Reports.ReporterWroteV1.class);
          default -> Json.read(json, Reports.ReporterHeardV1.class).command("Pelapor 1");
        };
    assertThat(data).isNotNull();
  }

  @Test
  void what_governments_publish_can_be_read() {
    assertThat(sanction("summons-issued.v1", Sanctions.SummonsIssuedV1.class).examinationOn())
        .isEqualTo(day("2024-11-12"));
    assertThat(
            sanction("examination-recorded.v1", Sanctions.ExaminationRecordedV1.class).attended())
        .isTrue();
    assertThat(
            sanction("sanction-decided.v1", Sanctions.SanctionDecidedV1.class)
                .command(1, "35.73", LIMITS)
                .delivery()
                .due())
        .isEqualTo(day("2024-12-06"));
    assertThat(sanction("no-sanction-decided.v1", Sanctions.NoSanctionDecidedV1.class).reason())
        .isNotBlank();
    assertThat(
            sanction("decision-delivered.v1", Sanctions.DecisionDeliveredV1.class)
                .command(1, "35.73", LIMITS)
                .effective()
                .due())
        .isEqualTo(day("2024-12-12"));
    assertThat(sanction("sanction-in-force.v1", Sanctions.SanctionInForceV1.class).effectiveOn())
        .isEqualTo(day("2024-12-12"));
    assertThat(sanction("recommendation-received.v1", Sanctions.FactV1.class)).isNotNull();
    assertThat(sanction("proceeding-taken-up.v1", Sanctions.FactV1.class)).isNotNull();
    assertThat(sanction("examination-team-formed.v1", Sanctions.FactV1.class)).isNotNull();
  }

  private static <T> T sanction(String type, Class<T> as) {
    return Json.read(new String(read("sanction/" + type), StandardCharsets.UTF_8), as);
  }

  private static List<Announcement> announced(ACase... cases) {
    var kind = new InvestigationKind(Set.of("35.73", "18.03"));
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

  private static ACase aTip() {
    return ACase.ofATip().takenUp();
  }

  private static ACase c4() {
    return ACase.ofTheLateReport()
        .received("2024-01-26T10:00")
        .reviewedAsComplete("2024-01-26T14:00")
        .when(
            new RefuseRegistration(
                RefusalReason.LATE,
                "UU 7/2017 Pasal 454 ayat (6)",
                "Hari kerja ketujuh adalah 24 Januari 2024.",
                List.of(StillPossible.INITIAL_INFORMATION)),
            "2024-01-26T15:00");
  }

  private static ACase c1() {
    var c1 =
        ACase.ofTheLike()
            .received("2024-10-23T09:30")
            .reviewedAsComplete("2024-10-24T09:00")
            .registered("2024-10-24T10:00")
            .when(
                new InviteReporter(at("2024-10-25T09:00"), "Kantor Bawaslu Kota Malang"),
                "2024-10-24T11:00")
            .when(
                new WriteToReporter(
                    "Terima kasih. Tangkapan layar yang Anda sertakan sudah cukup; tidak perlu"
                        + " mengirim ulang."),
                "2024-10-24T12:00")
            .studied("2024-10-27T09:00");
    c1.when(new DecideInPlenary(c1.violation(ACase.DI_6)), "2024-10-27T10:00");
    var document = new DocumentId("r6mzc3kx7p2wd5tf");
    return c1.when(new PrepareRelease(release(document)), "2024-10-27T14:00")
        .when(new ApproveRelease(document, new OfficerId("dewi"), "Tidak ada."), "2024-10-27T15:00")
        .recommended("2024-10-28T10:00")
        .when(new HearReceipt(1, LIMITS.followUp("35.73", day("2024-10-28"))), "2024-10-28T11:00")
        .when(new HearMove(1, Stage.TAKEN_UP, ""), "2024-10-29")
        .when(new HearMove(1, Stage.EXAMINED, ""), "2024-11-12")
        .when(new PassTime(), "2024-11-16T00:00")
        .when(
            new HearSanction(
                1,
                Level.SEVERE,
                "B1",
                "800/117",
                "Wali Kota Malang (pj)",
                day("2024-11-15"),
                LIMITS.delivery("35.73", day("2024-11-15"))),
            "2024-11-15T15:00")
        .when(
            new HearDelivery(
                1, day("2024-11-20"), day("2024-12-12"), LIMITS.effect("35.73", day("2024-11-20"))),
            "2024-11-20")
        .when(new HearInForce(1, day("2024-12-12")), "2024-12-12T00:00");
  }

  private static Release release(DocumentId document) {
    return new Release(
        document,
        "Lampiran 1",
        "image/png",
        151_022,
        "767778ad0cd7e4b63e22a7174b506c5452b100c4ab8481b43c8e6e01be3afbb0",
        null,
        new OfficerId("siti"),
        Standing.PREPARED);
  }

  private static byte[] read(String message) {
    var path = "/contracts/" + message + ".example.json";
    try (var in = Objects.requireNonNull(ContractsTest.class.getResourceAsStream(path), path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
