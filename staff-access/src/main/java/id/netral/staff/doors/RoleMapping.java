package id.netral.staff.doors;

import id.netral.staff.StaffMember;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

/** The issuer's {@code roles} become ROLE_…; nothing else of the token grants anything. */
final class RoleMapping implements GrantedAuthoritiesMapper {

  @Override
  public Set<GrantedAuthority> mapAuthorities(Collection<? extends GrantedAuthority> authorities) {
    var granted = new LinkedHashSet<GrantedAuthority>();
    authorities.stream()
        .filter(OidcUserAuthority.class::isInstance)
        .map(OidcUserAuthority.class::cast)
        .flatMap(person -> of(person.getIdToken().getClaims()))
        .forEach(granted::add);
    return granted;
  }

  static Stream<GrantedAuthority> of(Map<String, Object> claims) {
    return StaffMember.of(claims).roles().stream()
        .map(role -> new SimpleGrantedAuthority("ROLE_" + role));
  }
}
