package id.netral.staff.issuers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose people may sign in.
 *
 * <p>The short form names one or more issuers that know this service by the same client; the
 * registration is then called after the last part of the issuer's path. The long form, {@code
 * netral.staff.issuers.<registration>.…}, gives each its own client and, where needed, addresses.
 *
 * @param issuer short form
 * @param publicPaths path patterns that are open to everyone, such as "/lapor/**"
 */
@ConfigurationProperties("netral.staff")
public record StaffSettings(
    @DefaultValue List<String> issuer,
    @Nullable String clientId,
    @Nullable String clientSecret,
    @DefaultValue Map<String, IssuerSettings> issuers,
    @DefaultValue List<String> publicPaths) {

  /** How an issuer lays out its addresses. */
  public enum Style {
    SPRING,
    KEYCLOAK
  }

  /** Every address is derived from the issuer's unless given. */
  public record IssuerSettings(
      @Nullable String issuer,
      @Nullable String clientId,
      @Nullable String clientSecret,
      @Nullable Style style,
      @Nullable String authorizationUri,
      @Nullable String tokenUri,
      @Nullable String jwkSetUri,
      @Nullable String endSessionUri) {

    static IssuerSettings of(String issuer) {
      return new IssuerSettings(issuer, null, null, null, null, null, null, null);
    }
  }

  /** Both forms as one list, in the order of the settings. */
  public List<Issuer> all() {
    var all = new LinkedHashMap<String, Issuer>();
    issuer.stream()
        .filter(address -> !address.isBlank())
        .map(address -> resolved(lastPart(address), IssuerSettings.of(address)))
        .forEach(house -> all.put(house.registration(), house));
    issuers.forEach(
        (registration, settings) -> all.put(registration, resolved(registration, settings)));
    return List.copyOf(all.values());
  }

  private Issuer resolved(String registration, IssuerSettings given) {
    var address = Objects.requireNonNull(given.issuer(), "issuer of " + registration);
    var keycloak =
        given.style() == Style.KEYCLOAK || given.style() == null && address.contains("/realms/");
    var below = address + (keycloak ? "/protocol/openid-connect" : "/oauth2");
    return new Issuer(
        registration,
        address,
        or(given.clientId(), or(clientId, "")),
        or(given.clientSecret(), or(clientSecret, "")),
        or(given.authorizationUri(), below + (keycloak ? "/auth" : "/authorize")),
        or(given.tokenUri(), below + "/token"),
        or(given.jwkSetUri(), below + (keycloak ? "/certs" : "/jwks")),
        or(given.endSessionUri(), keycloak ? below + "/logout" : address + "/connect/logout"));
  }

  private static String or(@Nullable String given, String otherwise) {
    return given == null || given.isBlank() ? otherwise : given;
  }

  private static String lastPart(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
