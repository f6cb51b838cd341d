package id.netral.local.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** An issuer whose keys are on the web and whose tokens say what a test wants. */
public final class TokenIssuer {

  private final HttpServer server;
  private final String path;
  private final RSAKey key;

  private TokenIssuer(HttpServer server, String path, RSAKey key) {
    this.server = server;
    this.path = path;
    this.key = key;
  }

  /**
   * @param name the last part of its address: {@code bawaslu}
   */
  public static TokenIssuer start(String name) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var key = new RSAKeyGenerator(2048).keyID("k").generate();
      var issuer = new TokenIssuer(HttpServer.create(address, 0), "/" + name, key);
      issuer.serve();
      return issuer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void serve() {
    var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    server.createContext(
        path + "/oauth2/jwks",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, keys.length);
          exchange.getResponseBody().write(keys);
          exchange.close();
        });
    server.start();
  }

  public String address() {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  /** A token for five minutes. */
  public String token(String subject, Map<String, Object> claims) {
    var set =
        new JWTClaimsSet.Builder()
            .issuer(address())
            .subject(subject)
            .issueTime(new Date())
            .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    claims.forEach(set::claim);
    var token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), set.build());
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }
}
