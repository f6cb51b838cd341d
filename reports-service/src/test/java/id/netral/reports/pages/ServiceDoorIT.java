package id.netral.reports.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.casefile.Act;
import id.netral.casefile.Actor;
import id.netral.casefile.Verdict;
import id.netral.reports.lifecycle.AReport;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What other agencies' services fetch, each with a token for that and nothing else. */
class ServiceDoorIT extends OnThePages {

  private static final String REPORT = AReport.ID.value();
  private static final String EVIDENCE = AReport.c1().evidence().getFirst().evidence();
  private static final String FILE = "/api/files/" + REPORT + "/" + EVIDENCE;
  private static final String ADDRESS = "/api/notice-addresses/" + REPORT;

  @Test
  void evidence_is_for_who_may_fetch_files() {
    filed();
    var machine = new Machine(base());

    assertThat(machine.status(FILE)).isEqualTo(401);
    assertThat(machine.get(FILE, ISSUER.token("notification-addresses", scope("addresses"))))
        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(403))
        .satisfies(answer -> assertThat(answer.body()).doesNotContain("cleaned"));
    var token = ISSUER.token("investigation-files", scope("files"));
    assertThat(machine.get(FILE, token).body()).isEqualTo("cleaned");
    assertThat(machine.get("/api/files/" + REPORT + "/unknown", token).statusCode()).isEqualTo(404);
    assertThat(machine.get("/api/files/unknown/" + EVIDENCE, token).statusCode()).isEqualTo(404);
    var original = AReport.c1().evidence().getFirst().original();
    assertThat(machine.get("/api/files/" + REPORT + "/" + original, token).statusCode())
        .isEqualTo(404);
  }

  @Test
  void the_reporters_address_is_for_who_writes_to_them() {
    filed();
    var machine = new Machine(base());
    var reporter = ADDRESS + "?role=reporter";

    assertThat(machine.status(reporter)).isEqualTo(401);
    assertThat(
            machine.get(reporter, ISSUER.token("investigation-files", scope("files"))).statusCode())
        .isEqualTo(403);
    var officer = Map.<String, Object>of("scope", "openid", "office", "bawaslu-35.73");
    assertThat(machine.get(reporter, ISSUER.token("siti", officer)).statusCode()).isEqualTo(403);
    var token = ISSUER.token("notification-addresses", scope("addresses"));
    assertThat(machine.get(reporter, token).body()).contains("penanda@example.org", "\"id\"");
    assertThat(machine.get(ADDRESS + "?role=ppk", token).statusCode()).isEqualTo(404);
    assertThat(machine.get("/api/notice-addresses/unknown?role=reporter", token).statusCode())
        .isEqualTo(404);
  }

  private static Map<String, Object> scope(String scope) {
    return Map.of("scope", scope);
  }

  /** Filed once, however many tests ask for it. */
  private void filed() {
    var act = Act.now("filed-for-services", Actor.CITIZEN, Officers.now);
    if (files.find(REPORT).isEmpty()) {
      stored.put(REPORT, EVIDENCE, "image/png", "cleaned".getBytes(UTF_8));
      files.handle(REPORT, act, _ -> Verdict.accept(AReport.filed()));
    }
  }
}
