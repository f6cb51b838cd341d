package id.netral.deadlines;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An election as data; dates are local days, ends included.
 *
 * @param key {@code pemilu-2024}, {@code pilkada-2024}
 * @param regime {@code PEMILU} or {@code PILKADA}
 * @param candidatesFixed the day from which an act is discipline, no longer ethics (O-20)
 */
public record Election(
    String key,
    Rule.Regime regime,
    Words name,
    LocalDate candidatesFixed,
    LocalDate campaignFrom,
    LocalDate campaignThrough,
    LocalDate vote) {

  /** From the day after the campaign to the day before the vote. */
  public boolean isQuietPeriod(LocalDate day) {
    return day.isAfter(campaignThrough) && day.isBefore(vote);
  }

  /** Whether an act of this day was done when candidates were fixed; the day itself counts. */
  public boolean isAfterCandidatesFixed(LocalDate actOn) {
    return !actOn.isBefore(candidatesFixed);
  }

  static Map<String, Election> all() {
    return Loaded.ELECTIONS;
  }

  /**
   * @throws IllegalArgumentException naming the known ones
   */
  static Election of(String key) {
    var election = Loaded.ELECTIONS.get(key);
    if (election == null) {
      throw new IllegalArgumentException(
          "Unknown election " + key + "; known: " + String.join(", ", Loaded.ELECTIONS.keySet()));
    }
    return election;
  }

  private static final class Loaded {
    static final Map<String, Election> ELECTIONS = load(DataFile.read("elections.v1.ini"));
  }

  private static Map<String, Election> load(DataFile file) {
    var elections = new LinkedHashMap<String, Election>();
    for (var key : file.sections().keySet()) {
      elections.put(
          key,
          new Election(
              key,
              Rule.Regime.valueOf(file.value(key, "regime").toUpperCase(Locale.ROOT)),
              file.words(key, "name"),
              LocalDate.parse(file.value(key, "candidates-fixed")),
              LocalDate.parse(file.value(key, "campaign-from")),
              LocalDate.parse(file.value(key, "campaign-through")),
              LocalDate.parse(file.value(key, "vote"))));
    }
    return Collections.unmodifiableMap(elections);
  }
}
