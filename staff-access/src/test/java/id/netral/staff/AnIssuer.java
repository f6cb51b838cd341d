package id.netral.staff;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** A sign-in server in miniature: everyone who comes is Siti. */
final class AnIssuer implements AutoCloseable {

  private final HttpServer server;
  private final RSAKey key;
  private volatile @Nullable String nonce;
  final AtomicInteger serviceTokens = new AtomicInteger();
  volatile int tokenLives = 300;
  private volatile String role = "bawaslu-officer";

  private AnIssuer(HttpServer server, RSAKey key) {
    this.server = server;
    this.key = key;
  }

  static AnIssuer start() {
    try {
      var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
      var issuer = new AnIssuer(server, new RSAKeyGenerator(2048).keyID("k").generate());
      server.createContext("/bawaslu/oauth2/jwks", issuer::keys);
      server.createContext("/bawaslu/oauth2/authorize", issuer::authorize);
      server.createContext("/bawaslu/oauth2/token", issuer::token);
      server.start();
      return issuer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Siti's role, from her next sign-in on. */
  void comes(String as) {
    role = as;
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/bawaslu";
  }

  String token(Map<String, Object> claims) {
    return signed(address(), claims);
  }

  String signed(String issuer, Map<String, Object> claims) {
    var set =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .subject("siti")
            .issueTime(new Date())
            .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    claims.forEach(set::claim);
    var jwt =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), set.build());
    try {
      jwt.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return jwt.serialize();
  }

  private void keys(HttpExchange exchange) throws IOException {
    answer(exchange, new JWKSet(key.toPublicJWK()).toString());
  }

  private void authorize(HttpExchange exchange) throws IOException {
    var asked = UriComponentsBuilder.fromUri(exchange.getRequestURI()).build(true).getQueryParams();
    nonce = asked.getFirst("nonce");
    var back = Objects.requireNonNull(asked.getFirst("redirect_uri"));
    exchange
        .getResponseHeaders()
        .add("Location", back + "?code=c&state=" + asked.getFirst("state"));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var person = Map.<String, Object>of("name", "Siti", "scope", "openid");
    if (form.contains("client_credentials")) {
      serviceTokens.incrementAndGet();
      var token = token(Map.of("scope", "files"));
      answer(
          exchange,
          """
          {"access_token":"%s","token_type":"Bearer","expires_in":%d}"""
              .formatted(token, tokenLives));
      return;
    }
    var id =
        token(
            Map.of(
                "aud", "reports",
                "nonce", Objects.requireNonNull(nonce),
                "name", "Siti Rahmawati",
                "office", "bawaslu-35.73",
                "roles", List.of(role)));
    answer(
        exchange,
        """
        {"access_token":"%s","id_token":"%s","token_type":"Bearer","expires_in":300}"""
            .formatted(token(person), id));
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    var bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
