package id.netral.staff.calls;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/**
 * Puts a token of the other agency's issuer on each request and keeps it until shortly before it
 * ends. Tokens live in real time, whatever the case's clock says. A 401 fetches a new one, once.
 */
public final class ServiceToken implements ClientHttpRequestInterceptor {

  private static final Duration MARGIN = Duration.ofSeconds(30);
  private static final long SHORTEST = 60;

  private record Held(String token, Instant until) {}

  private final CallSettings.Call call;
  private final RestClient issuer;
  private final InstantSource realTime = InstantSource.system();
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable Held held;

  public ServiceToken(CallSettings.Call call, RestClient.Builder issuer) {
    this.call = call;
    this.issuer = issuer.build();
  }

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    var token = token();
    request.getHeaders().setBearerAuth(token);
    var answer = execution.execute(request, body);
    if (answer.getStatusCode() != HttpStatus.UNAUTHORIZED) {
      return answer;
    }
    answer.close();
    drop(token);
    request.getHeaders().setBearerAuth(token());
    return execution.execute(request, body);
  }

  private String token() {
    lock.lock();
    try {
      if (held == null || !realTime.instant().isBefore(held.until())) {
        held = fetched();
      }
      return held.token();
    } finally {
      lock.unlock();
    }
  }

  private void drop(String refused) {
    lock.lock();
    try {
      if (held != null && held.token().equals(refused)) {
        held = null;
      }
    } finally {
      lock.unlock();
    }
  }

  private Held fetched() {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("grant_type", "client_credentials");
    if (call.scope() != null) {
      form.add("scope", call.scope());
    }
    var answer =
        issuer
            .post()
            .uri(call.tokenUri())
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .headers(headers -> headers.setBasicAuth(call.clientId(), call.clientSecret()))
            .body(form)
            .retrieve()
            .body(Map.class);
    Objects.requireNonNull(answer, "empty answer of the issuer");
    var lives = answer.get("expires_in") instanceof Number seconds ? seconds.longValue() : SHORTEST;
    return new Held(
        Objects.toString(answer.get("access_token")),
        realTime.instant().plusSeconds(lives).minus(MARGIN));
  }
}
