package id.netral.staff.doors;

import id.netral.staff.issuers.Issuer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Ends the session at the issuer too, or the next person at the same screen would be let in without
 * a password. The issuer sends the browser back to {@code /signed-out}.
 */
final class SignedOut implements LogoutSuccessHandler {

  static final String PAGE = "/signed-out";

  private final List<Issuer> issuers;

  SignedOut(List<Issuer> issuers) {
    this.issuers = issuers;
  }

  @Override
  public void onLogoutSuccess(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication)
      throws IOException {
    var back =
        ServletUriComponentsBuilder.fromContextPath(request).path(PAGE).build().toUriString();
    response.sendRedirect(endOfSession(authentication, back).orElse(back));
  }

  private Optional<String> endOfSession(@Nullable Authentication authentication, String back) {
    if (authentication instanceof OAuth2AuthenticationToken token
        && token.getPrincipal() instanceof OidcUser person) {
      return issuers.stream()
          .filter(i -> i.registration().equals(token.getAuthorizedClientRegistrationId()))
          .findFirst()
          .map(issuer -> endOfSession(issuer, person, back));
    }
    return Optional.empty();
  }

  private static String endOfSession(Issuer issuer, OidcUser person, String back) {
    return UriComponentsBuilder.fromUriString(issuer.endSessionUri())
        .queryParam("id_token_hint", person.getIdToken().getTokenValue())
        .queryParam("client_id", issuer.clientId())
        .queryParam("post_logout_redirect_uri", back)
        .encode()
        .toUriString();
  }
}
