package id.netral.staff;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person (or another agency's service) that has signed in. A controller that names one as a
 * parameter is given it; {@code Optional<StaffMember>} on pages that are also open to the public.
 *
 * @param subject the issuer's id of the person
 * @param office "bawaslu-35.73" for people of Bawaslu
 * @param government "35.73" for people of a local government
 */
public record StaffMember(
    String subject,
    String name,
    Set<String> roles,
    @Nullable String office,
    @Nullable String government) {

  public StaffMember {
    roles = Set.copyOf(roles);
  }

  public boolean has(String role) {
    return roles.contains(role);
  }

  /** The person that a token speaks of. */
  public static StaffMember of(Map<String, Object> claims) {
    var subject = Objects.toString(claims.get("sub"), "");
    return new StaffMember(
        subject,
        Objects.toString(claims.get("name"), subject),
        roles(claims),
        text(claims.get("office")),
        text(claims.get("government")));
  }

  private static Set<String> roles(Map<String, Object> claims) {
    var roles = new LinkedHashSet<String>();
    if (claims.get("roles") instanceof Collection<?> named) {
      named.forEach(role -> roles.add(role.toString()));
    }
    return roles;
  }

  private static @Nullable String text(@Nullable Object claim) {
    return claim == null ? null : claim.toString();
  }
}
