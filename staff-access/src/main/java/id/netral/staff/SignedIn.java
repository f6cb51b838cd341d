package id.netral.staff;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Finds who is signed in, by session or by bearer token. */
final class SignedIn {

  private SignedIn() {}

  static Optional<StaffMember> now() {
    return in(SecurityContextHolder.getContext().getAuthentication());
  }

  static Optional<StaffMember> in(@Nullable Authentication authentication) {
    if (authentication instanceof JwtAuthenticationToken bearer) {
      return Optional.of(StaffMember.of(bearer.getToken().getClaims()));
    }
    if (authentication != null && authentication.getPrincipal() instanceof OidcUser person) {
      return Optional.of(StaffMember.of(person.getIdToken().getClaims()));
    }
    return Optional.empty();
  }
}
