package id.netral.house.frame;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param agency citizen, bawaslu, government or notices: the band of pages that don't name one,
 *     such as error pages
 * @param quickExit a harmless address of somebody else
 */
@ConfigurationProperties("netral.house")
record HouseSettings(
    @Nullable String agency, @DefaultValue("https://www.bmkg.go.id/") String quickExit) {

  /** The agency's house when nothing else is said. */
  String agencyOr(String casefileAgency) {
    if (agency != null) {
      return agency;
    }
    return switch (casefileAgency) {
      case "investigation" -> "bawaslu";
      case "sanction" -> "government";
      case "notification" -> "notices";
      default -> "citizen";
    };
  }
}
