package id.netral.reports.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.reports.ReportsSettings;
import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RushTest {

  private final Rush rush =
      new Rush(
          new ReportsSettings(Map.of(), 5, 20, new ReportsSettings.Rush(1, Duration.ofMillis(20))));

  @Test
  void who_finds_no_place_is_told_when_to_come_again() throws Exception {
    var machine = new MockHttpServletResponse();
    var person = new MockHttpServletResponse();

    whileOneHandsIn(
        () -> {
          sends("POST", "/api/reports", machine, (_, _) -> {});
          sends("POST", "/lapor/kirim", person, (_, _) -> {});
        });

    assertThat(machine.getStatus()).isEqualTo(429);
    assertThat(machine.getHeader("Retry-After")).isEqualTo("5");
    assertThat(machine.getContentType()).isEqualTo("application/problem+json");
    assertThat(machine.getContentAsString())
        .contains("\"status\":429", "Send the same again in 5 seconds.");
    assertThat(person.getStatus()).isEqualTo(429);
    assertThat(person.getContentAsString()).isEmpty(); // the house's page for 429 is drawn
  }

  @Test
  void looking_on_needs_no_place() throws Exception {
    var answer = new MockHttpServletResponse();
    var looked = new AtomicInteger();

    whileOneHandsIn(
        () -> {
          sends("POST", "/lacak", answer, (_, _) -> looked.incrementAndGet());
          sends("GET", "/lapor/kirim", answer, (_, _) -> looked.incrementAndGet());
        });

    assertThat(looked).hasValue(2);
  }

  @Test
  void a_place_is_given_back_also_by_what_fails() throws Exception {
    var answer = new MockHttpServletResponse();
    try {
      sends(
          "POST",
          "/api/reports",
          answer,
          (_, _) -> {
            throw new IllegalStateException("fails");
          });
    } catch (IllegalStateException expected) {
      // goes on to whoever answers for faults
    }
    var took = new AtomicInteger();

    sends("POST", "/api/reports", answer, (_, _) -> took.incrementAndGet());

    assertThat(took).hasValue(1);
  }

  private interface Meanwhile {
    void happens() throws Exception;
  }

  private void whileOneHandsIn(Meanwhile meanwhile) throws Exception {
    sends(
        "POST",
        "/api/reports",
        new MockHttpServletResponse(),
        (_, _) -> {
          try {
            meanwhile.happens();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private void sends(String method, String path, MockHttpServletResponse answer, FilterChain then)
      throws Exception {
    rush.doFilter(new MockHttpServletRequest(method, path), answer, then);
  }
}
