package id.netral.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MachinesIT extends DoorTest {

  @Autowired ServiceCalls calls;

  @Test
  void without_a_token_the_answer_is_a_problem_not_a_sign_in_page() {
    assertProblem(get("/api/me"), 401);
    assertThat(cookieNames()).isEmpty();
  }

  @Test
  void what_is_listed_as_public_stays_open() {
    assertThat(get("/api/figures").body()).isEqualTo("public");
  }

  @Test
  void a_token_of_the_own_issuer_is_taken_with_its_person() {
    var token = ISSUER.token(Map.of("scope", "openid", "name", "Siti", "roles", List.of("x")));

    assertThat(call("/api/me", token).body()).isEqualTo("Siti");
  }

  @Test
  void a_token_of_another_issuer_is_not() {
    var token = ISSUER.signed("http://localhost:1/pemda", Map.of("scope", "files"));

    assertProblem(call("/api/me", token), 401);
  }

  @Test
  void an_id_token_opens_no_api() {
    assertProblem(call("/api/me", ISSUER.token(Map.of("name", "Siti"))), 401);
  }

  @Test
  void a_token_without_the_scope_is_turned_away() {
    assertProblem(call("/api/files/f", ISSUER.token(Map.of("scope", "addresses"))), 403);
  }

  @Test
  void a_token_with_the_scope_gets_the_file() {
    assertThat(call("/api/files/f", ISSUER.token(Map.of("scope", "files"))).body())
        .isEqualTo("bytes");
  }

  @Test
  void the_operation_is_the_operators() {
    var operator = ISSUER.token(Map.of("scope", "openid", "roles", List.of("operator")));
    var officer = ISSUER.token(Map.of("scope", "openid", "roles", List.of("bawaslu-officer")));

    for (var path : List.of("/api/operations", "/api/operations/parked")) {
      assertThat(call(path, operator).body()).isEqualTo("parked");
      assertProblem(call(path, officer), 403);
      assertProblem(get(path), 401);
    }
  }

  @Test
  void whole_files_are_handed_to_auditors_alone() {
    var auditor = ISSUER.token(Map.of("scope", "openid", "roles", List.of("auditor")));
    var operator = ISSUER.token(Map.of("scope", "openid", "roles", List.of("operator")));

    assertThat(call("/api/exports/f", auditor).body()).isEqualTo("history");
    assertProblem(call("/api/exports/f", operator), 403);
  }

  @Test
  void how_far_one_has_heard_is_told_to_services_that_may_ask() {
    var service = ISSUER.token(Map.of("scope", "heard"));
    var other = ISSUER.token(Map.of("scope", "files", "roles", List.of("operator")));

    assertThat(call("/api/heard", service).body()).isEqualTo("17");
    assertProblem(call("/api/heard", other), 403);
    assertThat(sent("/api/heard", service).body()).isEqualTo("17");
    assertProblem(sent("/api/heard", other), 403);
  }

  @Test
  void a_caller_is_named_with_its_issuer() {
    assertThat(call("/api/caller", ISSUER.token(Map.of("scope", "heard"))).body())
        .isEqualTo("bawaslu/siti");
  }

  @Test
  void while_the_store_is_away_machines_are_told_when_to_come_again() {
    var answer = get("/api/figures?away=true");

    assertProblem(answer, 503);
    assertThat(answer.headers().firstValue("retry-after")).contains("10");
  }

  @Test
  void while_the_store_is_away_people_get_the_page_that_says_so() {
    assertThat(get("/lacak?away=true").statusCode()).isEqualTo(503);
  }

  @Test
  void a_garbled_token_is_a_problem_too() {
    assertProblem(call("/api/me", "not.a.token"), 401);
  }

  private static void assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"status\":" + status);
  }
}
