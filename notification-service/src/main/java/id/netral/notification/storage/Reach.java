package id.netral.notification.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far someone may look into the ledger: everywhere, or the notices of some offices and
 * governments.
 *
 * @param scopes null for everywhere
 */
public record Reach(@Nullable List<String> scopes) {

  public static final Reach EVERYWHERE = new Reach(null);

  public static Reach within(List<String> scopes) {
    return new Reach(List.copyOf(scopes));
  }

  boolean covers(@Nullable String scope) {
    return scopes == null || (scope != null && scopes.contains(scope));
  }
}
