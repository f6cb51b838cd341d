package id.netral.sanction.lifecycle.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One sanction of the catalogue.
 *
 * @param weight rank among all of its track: heavier is greater
 * @param replaces takes the official out of the post, so that an acting head needs consent (O-54)
 * @param transitional applies until the pay regulation is in force (Open doubt 7)
 */
public record SanctionKind(
    String code,
    Level level,
    Track track,
    int weight,
    boolean replaces,
    boolean transitional,
    LocalDate from,
    @Nullable LocalDate until,
    Source source) {

  public boolean isInForceOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /** Article, row of law.md and how sure the sources are. */
  public record Source(String article, String row, String confidence) {}
}
