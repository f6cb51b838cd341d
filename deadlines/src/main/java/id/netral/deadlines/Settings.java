package id.netral.deadlines;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the sources leave open, decided for one installation; whatever is not named keeps its
 * default.
 *
 * <table>
 * <caption>Keys and values</caption>
 * <tr><td>{@code collective-leave}</td><td>{@code off} (default) or {@code worked}</td></tr>
 * <tr><td>{@code voting-days}</td><td>{@code off} (default) or {@code worked}</td></tr>
 * <tr><td>{@code reception.pemilu}, {@code reception.pilkada}</td><td>{@code round-the-clock}
 * (default) or {@code office-hours}, in the quiet period and on voting day</td></tr>
 * <tr><td>{@code calendar.2025}</td><td>an edition, {@code id-2025.1}</td></tr>
 * <tr><td>{@code rule.ppk.followup}</td><td>number and unit: {@code 10 calendar-day}; units are
 * {@code working-day}, {@code calendar-day}, {@code hour}</td></tr>
 * </table>
 *
 * @param chosen only what differs from the default
 */
public record Settings(SortedMap<String, String> chosen) {

  public Settings {
    chosen.forEach(Settings::check);
    chosen = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(chosen));
  }

  public static Settings standard() {
    return new Settings(new TreeMap<>());
  }

  /**
   * @throws IllegalArgumentException for a key or value that does not exist
   */
  public static Settings of(Map<String, String> chosen) {
    return new Settings(new TreeMap<>(chosen));
  }

  /** These settings with one more decided. */
  public Settings with(String key, String value) {
    var more = new TreeMap<>(chosen);
    more.put(key, value);
    return new Settings(more);
  }

  boolean isOff(SkippedDay.Kind kind) {
    return switch (kind) {
      case WEEKEND, NATIONAL -> true;
      case COLLECTIVE_LEAVE -> !"worked".equals(chosen.get("collective-leave"));
      case VOTING_DAY -> !"worked".equals(chosen.get("voting-days"));
    };
  }

  Rule applied(Rule rule) {
    var count = chosen.get("rule." + rule.key());
    if (count == null) {
      return rule;
    }
    var parts = count.split(" ");
    return rule.counting(Integer.parseInt(parts[0]), Rule.Unit.of(parts[1]));
  }

  private static void check(String key, String value) {
    var right =
        switch (key) {
          case "collective-leave", "voting-days" -> value.matches("off|worked");
          case "reception.pemilu", "reception.pilkada" ->
              value.matches("round-the-clock|office-hours");
          default -> checkPrefixed(key, value);
        };
    if (!right) {
      throw new IllegalArgumentException("Setting " + key + " can not be '" + value + "'");
    }
  }

  private static boolean checkPrefixed(String key, String value) {
    if (key.startsWith("rule.") && Rule.all().containsKey(key.substring(5))) {
      return value.matches("[1-9][0-9]{0,2} (working-day|calendar-day|hour)");
    }
    if (key.matches("calendar\\.[0-9]{4}")) {
      return value.matches("id-" + key.substring(9) + "\\.[0-9]+");
    }
    throw new IllegalArgumentException(
        "Unknown setting "
            + key
            + "; known: collective-leave, voting-days, reception.pemilu, reception.pilkada,"
            + " calendar.YEAR, rule.RULE");
  }
}
