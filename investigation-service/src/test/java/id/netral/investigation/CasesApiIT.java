package id.netral.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.netral.casefile.Json;
import id.netral.investigation.Others.Way;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The doors for machines: whose case it is, repeats, and refusals that say why. */
class CasesApiIT extends AtBawaslu {

  private static final String COMPLETE =
      """
      {"met":["REPORTER_NAME_AND_ADDRESS","REPORTED_PARTY","IN_TIME","TIME_AND_PLACE",
              "DESCRIPTION","EVIDENCE"]}""";

  @Test
  void a_case_is_there_for_its_office_alone() throws Exception {
    var id = "c7q2mzv4x3nd6twe";
    reportedToday(id);
    var api = "/api/cases/" + id;

    assertThat(mvc().perform(get(api)).andReturn().getResponse().getStatus()).isEqualTo(401);
    var seen = ask(get(api), siti());
    assertThat(Json.parse(seen.getContentAsString()).path("stage").asString()).isEqualTo("review");
    assertThat(Json.parse(seen.getContentAsString()).path("late").asBoolean()).isFalse();
    assertThat(ask(get("/api/cases"), siti()).getContentAsString()).contains(id);

    var agus = token("agus", "bawaslu-18.03", "bawaslu-officer");
    assertProblem(ask(get(api), agus), 404);
    assertProblem(ask(act(api + "/review", "review-0001", COMPLETE), agus), 404);
    assertThat(ask(get("/api/cases"), agus).getContentAsString()).doesNotContain(id);
    assertThat(file(id).version()).isEqualTo(1);
  }

  @Test
  void a_repeated_command_gets_the_first_answer() throws Exception {
    var id = "d7q2mzv4x3nd6twf";
    reportedToday(id);
    var review = "/api/cases/" + id + "/review";

    for (int again = 0; again < 2; again++) {
      var done = ask(act(review, "review-0002", COMPLETE), siti());
      assertThat(done.getStatus()).isEqualTo(200);
      assertThat(Json.parse(done.getContentAsString()).path("stage").asString())
          .isEqualTo("reviewed");
      assertThat(file(id).version()).isEqualTo(2);
    }
    assertProblem(ask(act(review, "?", COMPLETE), siti()), 400);
  }

  @Test
  void a_refusal_says_why() throws Exception {
    var id = "e7q2mzv4x3nd6twg";
    reportedToday(id);
    var api = "/api/cases/" + id;
    var study = act(api + "/study", "study-0001", "{\"analysis\":\"A.\",\"conclusion\":\"B.\"}");

    assertThat(reason(ask(study, siti()), 409)).isEqualTo("not-registered");
    var auditor = token("auditor", "bawaslu-35.73", "auditor");
    assertThat(ask(get(api), auditor).getStatus()).isEqualTo(200);
    assertProblem(ask(act(api + "/review", "review-0003", COMPLETE), auditor), 403);
    var overtaken = ask(act(api + "/registration", "register-1", "{\"version\":0}"), siti());
    assertProblem(overtaken, 412);
    assertThat(Json.parse(overtaken.getContentAsString()).path("version").asLong()).isEqualTo(1);
  }

  /** Wherever the clock has been moved by others: no limit passes meanwhile. */
  private void reportedToday(String id) {
    var now = clock.instant();
    var today = now.atZone(ZoneId.of("Asia/Jakarta")).toLocalDate().toString();
    var data = Others.example("reports", "report-submitted.v1");
    data.put("receivedOn", today).put("knownOn", today);
    others.say(new Way("reports", "reports", id, id, 1), "report-submitted.v1", now, data);
    await().atMost(PATIENCE).until(() -> handling.find(id).isPresent());
  }

  private static String siti() {
    return token("siti", "bawaslu-35.73", "bawaslu-officer");
  }

  private static String token(String subject, String office, String role) {
    var claims =
        Map.<String, Object>of(
            "scope", "openid", "name", subject, "office", office, "roles", List.of(role));
    return ISSUER.token(subject, claims);
  }

  private static MockHttpServletRequestBuilder act(String path, String key, String body) {
    return post(path)
        .header("Idempotency-Key", key)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body);
  }

  private MockHttpServletResponse ask(MockHttpServletRequestBuilder request, String token)
      throws Exception {
    var answer = mvc().perform(request.header("Authorization", "Bearer " + token)).andReturn();
    return answer.getResponse();
  }

  private static String reason(MockHttpServletResponse answer, int status) throws Exception {
    assertProblem(answer, status);
    return Json.parse(answer.getContentAsString()).path("reason").asString();
  }

  private static void assertProblem(MockHttpServletResponse answer, int status) {
    assertThat(answer.getStatus()).isEqualTo(status);
    assertThat(answer.getContentType()).startsWith("application/problem+json");
  }
}
