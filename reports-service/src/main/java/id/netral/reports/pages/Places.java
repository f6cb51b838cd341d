package id.netral.reports.pages;

import id.netral.deadlines.Deadlines;
import id.netral.house.Choice;
import id.netral.house.Phrase;
import id.netral.reports.handling.Offices;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Regions, elections and offices by their names. */
@Component("places")
public class Places {

  private final Deadlines deadlines;
  private final Offices offices;

  Places(Deadlines deadlines, Offices offices) {
    this.deadlines = deadlines;
    this.offices = offices;
  }

  public List<Choice> regions() {
    return offices.regions().map(r -> Choice.of(r.code(), Phrase.plain(r.name()))).toList();
  }

  public List<Choice> elections() {
    return deadlines.elections().stream()
        .map(e -> Choice.of(e.key(), Phrase.plain(e.name().in(language()))))
        .toList();
  }

  public boolean hasRegion(String code) {
    return offices.serves(code);
  }

  public boolean hasElection(String key) {
    return offices.knows(key);
  }

  public String region(String code) {
    return deadlines.region(code).name();
  }

  public String election(String key) {
    return deadlines.election(key).name().in(language());
  }

  /** "Bawaslu Kota Malang". */
  public String office(String office) {
    return "Bawaslu " + region(Offices.regionOf(office));
  }

  public ZoneId zone(String region) {
    return deadlines.zone(region);
  }

  public LocalDate today(String region, Instant now) {
    return now.atZone(zone(region)).toLocalDate();
  }

  private static Locale language() {
    return LocaleContextHolder.getLocale();
  }
}
