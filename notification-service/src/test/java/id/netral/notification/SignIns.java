package id.netral.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** People who have signed in. */
final class SignIns {

  private static final Instant NOW = Instant.parse("2024-10-28T03:00:00Z");

  private SignIns() {}

  static void siti() {
    in("bawaslu", "siti", "bawaslu-35.73", null, "bawaslu-officer");
  }

  static void dewi() {
    in("bawaslu", "dewi", "bawaslu-35.73", null, "bawaslu-officer");
  }

  static void in(
      String house,
      String subject,
      @Nullable String office,
      @Nullable String government,
      String... roles) {
    var token = OidcIdToken.withTokenValue("token").subject(subject).claim("name", subject);
    token.claim("roles", List.of(roles)).issuedAt(NOW).expiresAt(NOW.plusSeconds(60));
    if (office != null) token.claim("office", office);
    if (government != null) token.claim("government", government);
    var person = new DefaultOidcUser(List.of(), token.build());
    as(new OAuth2AuthenticationToken(person, List.of(), house));
  }

  static void bearer(String house, String subject, String office, String... roles) {
    var token =
        Jwt.withTokenValue("token")
            .headers(headers -> headers.putAll(Map.of("alg", "RS256")))
            .claim("iss", "http://localhost:8080/" + house)
            .subject(subject)
            .claim("office", office)
            .claim("roles", List.of(roles))
            .build();
    as(new JwtAuthenticationToken(token));
  }

  private static void as(Authentication someone) {
    SecurityContextHolder.getContext().setAuthentication(someone);
  }
}
