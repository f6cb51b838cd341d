package id.netral.notification.readers;

import id.netral.casefile.Actor;
import id.netral.notification.storage.Inbox.Whose;
import id.netral.notification.storage.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * Someone of a house, with the roles that this house may give. A controller that names one as a
 * parameter is given it.
 *
 * @param person the subject within the house: two houses may use the same one
 */
public record Reader(
    String person,
    String name,
    Set<String> roles,
    @Nullable String office,
    @Nullable String government) {

  private static final String OPERATOR = "operator";

  /** Who may look into the ledger of their own office or government. */
  private static final Set<String> LEDGER =
      Set.of("auditor", "bawaslu-officer", "bawaslu-member", "personnel-officer");

  static Reader of(ClaimAccessor claims, String registration, Houses.House house) {
    var believed =
        new TreeSet<>(Objects.requireNonNullElse(claims.getClaimAsStringList("roles"), List.of()));
    believed.retainAll(house.roles());
    var subject = Objects.toString(claims.getClaim("sub"), "");
    return new Reader(
        registration + ":" + subject,
        Objects.requireNonNullElse(claims.getClaimAsString("name"), subject),
        believed,
        claims.getClaimAsString("office"),
        claims.getClaimAsString("government"));
  }

  public Actor actor() {
    return new Actor(person, roles.isEmpty() ? "none" : String.join(",", roles), name);
  }

  /** The supervisor's notices count everywhere; all others only within an office or government. */
  public Whose inboxes() {
    var inboxes = new ArrayList<String>();
    for (var role : roles) {
      scopes().forEach(scope -> inboxes.add(Whose.inbox(role, scope)));
      if (role.equals("supervisor")) inboxes.add(Whose.inbox(role, null));
    }
    return new Whose(person, inboxes);
  }

  /** How far into the ledger; empty for those who have no business there. */
  public Optional<Reach> ledger() {
    if (roles.contains(OPERATOR)) return Optional.of(Reach.EVERYWHERE);
    return roles.stream().anyMatch(LEDGER::contains) && !scopes().isEmpty()
        ? Optional.of(Reach.within(scopes()))
        : Optional.empty();
  }

  private List<String> scopes() {
    var scopes = new ArrayList<String>();
    if (office != null) scopes.add(office);
    if (government != null) scopes.add(government);
    return scopes;
  }
}
