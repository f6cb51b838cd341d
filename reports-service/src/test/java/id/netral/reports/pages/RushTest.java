package id.netral.reports.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.reports.ReportsSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RushTest {

  private final Rush rush =
      new Rush(
          new ReportsSettings(Map.of(), 5, 20, new ReportsSettings.Rush(1, Duration.ofMillis(20))));

  @Test
  void a_machine_that_finds_no_place_is_told_when_to_come_again() throws IOException {
    comes("POST", "/api/reports");

    var turnedAway = comes("POST", "/api/reports");

    assertThat(turnedAway.getStatus()).isEqualTo(429);
    assertThat(turnedAway.getHeader("Retry-After")).isEqualTo("5");
    assertThat(turnedAway.getContentType()).isEqualTo("application/problem+json");
    assertThat(turnedAway.getContentAsString())
        .contains("\"status\":429", "Send the same again in 5 seconds.");
  }

  @Test
  void a_person_who_finds_no_place_is_shown_the_page_for_it() throws IOException {
    comes("POST", "/lapor/kirim");

    var turnedAway = comes("POST", "/lapor/kirim");

    assertThat(turnedAway.getStatus()).isEqualTo(429);
    assertThat(turnedAway.getErrorMessage()).isNull(); // the house draws error/429
    assertThat(turnedAway.getContentAsString()).isEmpty();
  }

  @Test
  void looking_on_needs_no_place() throws IOException {
    comes("POST", "/api/reports");

    assertThat(comes("GET", "/lapor/kirim").getStatus()).isEqualTo(200);
  }

  @Test
  void a_place_is_given_back_also_by_what_fails() throws IOException {
    comes("POST", "/api/reports");
    rush.afterCompletion(
        request("POST", "/api/reports"),
        new MockHttpServletResponse(),
        this,
        new IllegalStateException("failed"));

    assertThat(comes("POST", "/api/reports").getStatus()).isEqualTo(200);
  }

  private MockHttpServletResponse comes(String method, String path) throws IOException {
    var answer = new MockHttpServletResponse();
    rush.preHandle(request(method, path), answer, this);
    return answer;
  }

  private static MockHttpServletRequest request(String method, String path) {
    var request = new MockHttpServletRequest(method, path);
    request.setServletPath(path);
    return request;
  }
}
