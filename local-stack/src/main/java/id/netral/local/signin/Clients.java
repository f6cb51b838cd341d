package id.netral.local.signin;

import id.netral.local.LocalSettings;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The services, each known to the issuers it works with and to no other. */
final class Clients implements RegisteredClientRepository {

  private static final String BAWASLU = "bawaslu";
  private static final String PEMDA = "pemda";

  private record Known(RegisteredClient client, Set<String> issuers) {}

  private final Map<String, Known> known = new LinkedHashMap<>();

  Clients(LocalSettings settings) {
    site("reports", settings.reportsPort(), BAWASLU);
    site("investigation", settings.investigationPort(), BAWASLU);
    site("sanction", settings.sanctionPort(), PEMDA);
    site("notification", settings.notificationPort(), BAWASLU, PEMDA);
    machine("investigation-files", "files", BAWASLU);
    machine("sanction-files", "files", BAWASLU);
    machine("notification-addresses", "addresses", BAWASLU, PEMDA);
    machine("reports-asks", "heard", BAWASLU);
    machine("investigation-asks", "heard", BAWASLU, PEMDA);
    machine("sanction-asks", "heard", BAWASLU, PEMDA);
    machine("notification-asks", "heard", BAWASLU, PEMDA);
  }

  private void site(String id, int port, String... issuers) {
    var home = "http://localhost:" + port;
    var client =
        client(id)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
            .scope(OidcScopes.OPENID)
            .scope(OidcScopes.PROFILE)
            .postLogoutRedirectUri(home)
            .postLogoutRedirectUri(home + "/")
            .postLogoutRedirectUri(home + "/signed-out");
    List.of(issuers).forEach(issuer -> client.redirectUri(home + "/login/oauth2/code/" + issuer));
    known.put(id, new Known(client.build(), Set.of(issuers)));
  }

  private void machine(String id, String scope, String... issuers) {
    var client =
        client(id).authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS).scope(scope);
    known.put(id, new Known(client.build(), Set.of(issuers)));
  }

  private static RegisteredClient.Builder client(String id) {
    return RegisteredClient.withId(id)
        .clientId(id)
        .clientSecret(id + "-secret")
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .clientSettings(
            ClientSettings.builder()
                .requireAuthorizationConsent(false)
                .requireProofKey(false)
                .build())
        .tokenSettings(
            TokenSettings.builder()
                .accessTokenTimeToLive(Duration.ofMinutes(30))
                .refreshTokenTimeToLive(Duration.ofHours(12))
                .build());
  }

  @Override
  public void save(RegisteredClient client) {
    throw new UnsupportedOperationException("The services are known from the start");
  }

  @Override
  public @Nullable RegisteredClient findById(String id) {
    return findByClientId(id);
  }

  @Override
  public @Nullable RegisteredClient findByClientId(String clientId) {
    var found = known.get(clientId);
    return found != null && found.issuers().contains(askedIssuer()) ? found.client() : null;
  }

  private static String askedIssuer() {
    var issuer = AuthorizationServerContextHolder.getContext().getIssuer();
    return issuer.substring(issuer.lastIndexOf('/') + 1);
  }
}
