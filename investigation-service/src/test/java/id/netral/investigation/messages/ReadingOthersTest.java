package id.netral.investigation.messages;

import static id.netral.investigation.lifecycle.ACase.LIMITS;
import static id.netral.investigation.lifecycle.ACase.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.casefile.Json;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others publish can be read. */
class ReadingOthersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report-submitted.v1",
        "tip-received.v1",
        "reporter-wrote.v1",
        "reporter-heard.v1"
      })
  void what_reports_publishes_can_be_read(String type) {
    var json = new String(Lives.read("reports/" + type), StandardCharsets.UTF_8);
    var data =
        switch (type) {
          case "report-submitted.v1" ->
              Json.read(json, Reports.HandedInV1.class).report("f", LIMITS);
          case "tip-received.v1" -> Json.read(json, Reports.HandedInV1.class).tip("f", LIMITS);
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
    return Json.read(new String(Lives.read("sanction/" + type), StandardCharsets.UTF_8), as);
  }
}
