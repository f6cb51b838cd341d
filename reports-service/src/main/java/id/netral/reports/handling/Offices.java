package id.netral.reports.handling;

import id.netral.deadlines.Deadlines;
import id.netral.deadlines.Region;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which Bawaslu office is competent for a place (B-30). */
@Component
public class Offices {

  private static final String OFFICE = "bawaslu-";

  private final Deadlines deadlines;

  Offices(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** Regions whose office uses this service. */
  public Stream<Region> regions() {
    return deadlines.regions().stream().filter(region -> region.government() != null);
  }

  public boolean serves(String region) {
    return regions().anyMatch(r -> r.code().equals(region));
  }

  public boolean knows(String election) {
    return deadlines.elections().stream().anyMatch(e -> e.key().equals(election));
  }

  public static String of(String region) {
    return OFFICE + region;
  }

  public static String regionOf(String office) {
    return office.substring(OFFICE.length());
  }
}
