package id.netral.reports.pages;

import id.netral.deadlines.Deadlines;
import id.netral.deadlines.Region;
import id.netral.house.Choice;
import id.netral.house.Phrase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Regions, elections and offices by their names. */
@Component("places")
public class Places {

  private static final String OFFICE = "bawaslu-";

  private final Deadlines deadlines;

  Places(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  public List<Choice> regions() {
    return served().map(r -> Choice.of(r.code(), Phrase.plain(r.name()))).toList();
  }

  public List<Choice> elections() {
    return deadlines.elections().stream()
        .map(e -> Choice.of(e.key(), Phrase.plain(e.name().in(language()))))
        .toList();
  }

  public boolean hasRegion(String code) {
    return served().anyMatch(r -> r.code().equals(code));
  }

  public boolean hasElection(String key) {
    return deadlines.elections().stream().anyMatch(e -> e.key().equals(key));
  }

  public String region(String code) {
    return deadlines.region(code).name();
  }

  public String election(String key) {
    return deadlines.election(key).name().in(language());
  }

  /** The office that is competent for a place (B-30). */
  public static String officeOf(String region) {
    return OFFICE + region;
  }

  public static String regionOf(String office) {
    return office.substring(OFFICE.length());
  }

  /** "Bawaslu Kota Malang". */
  public String office(String office) {
    return "Bawaslu " + region(regionOf(office));
  }

  public ZoneId zone(String region) {
    return deadlines.zone(region);
  }

  public LocalDate today(String region, Instant now) {
    return now.atZone(zone(region)).toLocalDate();
  }

  private Stream<Region> served() {
    return deadlines.regions().stream().filter(r -> r.government() != null);
  }

  private static Locale language() {
    return LocaleContextHolder.getLocale();
  }
}
