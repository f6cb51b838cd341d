package id.netral.staff.issuers;

import java.net.URI;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/** An OIDC issuer with all its addresses, so that nothing is asked of it at start. */
public record Issuer(
    String registration,
    String address,
    String clientId,
    String clientSecret,
    String authorizationUri,
    String tokenUri,
    String jwkSetUri,
    String endSessionUri) {

  /** This issuer as the sign-in of people wants it. */
  public ClientRegistration client() {
    return ClientRegistration.withRegistrationId(registration)
        .clientId(clientId)
        .clientSecret(clientSecret)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
        .scope("openid", "profile")
        .authorizationUri(authorizationUri)
        .tokenUri(tokenUri)
        .jwkSetUri(jwkSetUri)
        .issuerUri(address)
        .userNameAttributeName("sub")
        .build();
  }

  /** Scheme, host and port, as a content policy wants it. */
  public static String origin(String address) {
    var uri = URI.create(address);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
