package id.netral.staff.doors;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.netral.staff.issuers.Issuer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;

/** Reads bearer tokens of the own issuers; keys are fetched when the first token comes. */
final class BearerTokens {

  private BearerTokens() {}

  static AuthenticationManagerResolver<HttpServletRequest> of(List<Issuer> issuers) {
    var managers = issuers.stream().collect(toMap(Issuer::address, BearerTokens::manager));
    return new JwtIssuerAuthenticationManagerResolver(
        (String issuer) -> {
          var manager = managers.get(issuer);
          if (manager == null) {
            throw new InvalidBearerTokenException("not an issuer of this agency");
          }
          return manager;
        });
  }

  private static AuthenticationManager manager(Issuer issuer) {
    var provider = new JwtAuthenticationProvider(decoder(issuer));
    provider.setJwtAuthenticationConverter(caller(issuer));
    return provider::authenticate;
  }

  /** An ID token has no scope: it proves a sign-in to a page and opens no API. */
  private static JwtDecoder decoder(Issuer issuer) {
    var decoder = NimbusJwtDecoder.withJwkSetUri(issuer.jwkSetUri()).build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<Jwt>(
            JwtValidators.createDefaultWithIssuer(issuer.address()),
            new JwtClaimValidator<Object>("scope", scope -> scope != null)));
    return remembering(decoder);
  }

  /**
   * A token proves the same at every request: it is read once a minute at most, and never used
   * after its end. So long a key that its issuer withdrew may still be believed.
   */
  private static JwtDecoder remembering(JwtDecoder decoder) {
    Cache<String, Jwt> read =
        Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(Duration.ofMinutes(1)).build();
    return token -> {
      var known = read.getIfPresent(token);
      if (known != null && isAlive(known)) {
        return known;
      }
      var fresh = decoder.decode(token);
      read.put(token, fresh);
      return fresh;
    };
  }

  private static boolean isAlive(Jwt token) {
    var end = token.getExpiresAt();
    return end != null && InstantSource.system().instant().isBefore(end);
  }

  /** Named {@code bawaslu/investigation-asks}: two issuers may know a client by the same name. */
  private static Converter<Jwt, JwtAuthenticationToken> caller(Issuer issuer) {
    var scopes = new JwtGrantedAuthoritiesConverter();
    return token -> {
      var granted = new ArrayList<GrantedAuthority>(scopes.convert(token));
      RoleMapping.of(token.getClaims()).forEach(granted::add);
      return new JwtAuthenticationToken(
          token, granted, issuer.registration() + "/" + token.getSubject());
    };
  }
}
