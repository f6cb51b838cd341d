package id.netral.local.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType.BEARER;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

class AuthorizationsTest {

  private static final int MOST = 1_000;
  private static final Instant NOW = Instant.parse("2024-12-12T00:00:00Z");
  private static final RegisteredClient CLIENT =
      RegisteredClient.withId("reports")
          .clientId("reports")
          .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
          .build();

  private final Authorizations authorizations = new Authorizations();

  @Test
  void the_oldest_are_forgotten_when_there_are_too_many() {
    for (var i = 0; i <= MOST; i++) authorizations.save(authorization("a" + i));

    assertThat(authorizations.findById("a0")).isNull();
    assertThat(authorizations.findById("a1")).isNotNull();
    assertThat(authorizations.findById("a" + MOST)).isNotNull();
  }

  @Test
  void one_that_is_saved_again_counts_once() {
    for (var i = 0; i < MOST; i++) authorizations.save(authorization("a" + i));
    for (var i = 0; i < MOST; i++) authorizations.save(authorization("a" + i));

    assertThat(authorizations.findById("a0")).isNotNull();
  }

  private static OAuth2Authorization authorization(String id) {
    return OAuth2Authorization.withRegisteredClient(CLIENT)
        .id(id)
        .principalName("someone")
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .accessToken(new OAuth2AccessToken(BEARER, id, NOW, NOW.plusSeconds(60)))
        .build();
  }
}
