package id.netral.notification.readers;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The houses whose people sign in here. A government's sign-in could say that somebody is an
 * officer of Bawaslu; it is not believed.
 *
 * @param houses by registration
 */
@ConfigurationProperties("netral.notification")
public record Houses(@DefaultValue Map<String, House> houses) {

  /**
   * @param issuer as it stands in a bearer token
   * @param roles that this house may give
   */
  public record House(String issuer, Set<String> roles) {}

  Optional<House> registered(String registration) {
    return Optional.ofNullable(houses.get(registration));
  }

  Optional<String> ofIssuer(String issuer) {
    return houses.entrySet().stream()
        .filter(house -> house.getValue().issuer().equals(issuer))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
