package id.netral.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import id.netral.staff.calls.CallSettings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServiceCallsTest {

  private final AnIssuer issuer = AnIssuer.start();
  private final AtomicInteger refusals = new AtomicInteger();
  private HttpServer other = openOther();

  @BeforeEach
  void answer() {
    other.createContext(
        "/",
        exchange -> {
          var bearer = exchange.getRequestHeaders().getFirst("Authorization");
          var refused = bearer == null || refusals.getAndDecrement() > 0;
          var body = "bytes".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(refused ? 401 : 200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    other.start();
  }

  @AfterEach
  void stop() {
    other.stop(0);
    issuer.close();
  }

  @Test
  void one_token_serves_many_calls() {
    var calls = calls();

    assertThat(read(calls)).isEqualTo("bytes");
    assertThat(read(calls)).isEqualTo("bytes");
    assertThat(issuer.serviceTokens).hasValue(1);
  }

  @Test
  void a_token_about_to_end_is_replaced() {
    issuer.tokenLives = 20;
    var calls = calls();

    read(calls);
    read(calls);

    assertThat(issuer.serviceTokens).hasValue(2);
  }

  @Test
  void a_refused_token_is_replaced_once() {
    refusals.set(1);

    assertThat(read(calls())).isEqualTo("bytes");
    assertThat(issuer.serviceTokens).hasValue(2);
  }

  @Test
  void an_agency_without_settings_is_a_mistake_of_the_settings() {
    assertThatThrownBy(() -> calls().to("nobody")).hasMessageContaining("netral.calls.nobody");
  }

  private ServiceCalls calls() {
    var call =
        new CallSettings.Call(
            null,
            issuer.address() + "/oauth2/token",
            "investigation-files",
            "quiet",
            "files",
            Duration.ofSeconds(2),
            Duration.ofSeconds(2));
    var base = "http://localhost:" + other.getAddress().getPort();
    return new ServiceCalls(new CallSettings(Map.of("reports", call), Map.of("reports", base)));
  }

  private static String read(ServiceCalls calls) {
    return String.valueOf(
        calls.to("reports").get().uri("/api/files/f").retrieve().body(String.class));
  }

  private static HttpServer openOther() {
    try {
      return HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
