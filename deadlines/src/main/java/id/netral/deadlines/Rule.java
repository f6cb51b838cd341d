package id.netral.deadlines;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule of law as data ({@code rules.v1.ini}), after the settings were applied.
 *
 * @param key how the rule is asked for: {@code ppk.followup}
 * @param number how many units; the day after the start counts as 1
 * @param article the law, as cited on pages and letters
 * @param row rows of the fact sheet in docs (for example {@code H-51})
 * @param confidence {@code C} seen in the text, {@code C*} near-verbatim transcription, {@code P}
 *     reported, {@code U} unverified; two with a slash where the sources differ
 * @param startsOfDay true where something takes effect at the beginning of the due day; else the
 *     due day is the last day on which the act is in time
 * @param extendedBy key of the rule that replaces this one when the time is extended (its number is
 *     the total, counted from the same start), or null
 * @param doubt what the sources leave open, with the number of the doubt, or null
 * @param name short name
 * @param starts what starts the clock
 * @param fulfilled what meets the deadline
 * @param passes what happens when it passes
 */
public record Rule(
    String key,
    Regime regime,
    int number,
    Unit unit,
    String article,
    String row,
    String confidence,
    boolean startsOfDay,
    @Nullable String extendedBy,
    @Nullable Words doubt,
    Words name,
    Words starts,
    Words fulfilled,
    Words passes) {

  /** Whose procedure a rule belongs to; {@code ELECTION} holds for both kinds of election. */
  public enum Regime {
    PEMILU,
    PILKADA,
    ELECTION,
    PERSONNEL,
    PRIVACY
  }

  /** What is counted. */
  public enum Unit {
    /** Monday to Friday, less the days off of the calendar and settings in use. */
    WORKING_DAY("hari kerja", "working days"),
    /** Every day. */
    CALENDAR_DAY("hari kalender", "calendar days"),
    /** Hours on the clock, day and night. */
    HOUR("jam", "hours");

    private final Words words;

    Unit(String indonesian, String english) {
      words = new Words(indonesian, english);
    }

    public Words words() {
      return words;
    }

    /** From {@code working-day}, {@code calendar-day} or {@code hour}. */
    static Unit of(String text) {
      return constant(Unit.class, text);
    }
  }

  /** For example "14 hari kerja". */
  public String count(Locale language) {
    return number + " " + unit.words().in(language);
  }

  /**
   * An article of a rule or deadline as a reader of this language expects it: {@code UU 7/2017 art
   * 454(6)} becomes {@code UU 7/2017 Pasal 454(6)} in Indonesian. Any other text stays as it is.
   */
  public static String cited(String article, Locale language) {
    return language.getLanguage().equals("en")
        ? article
        : article
            .replace(" arts ", " Pasal ")
            .replace(" art ", " Pasal ")
            .replace(" no ", " angka ")
            .replace("BKN practice", "praktik BKN")
            .replace("KASN practice", "praktik KASN");
  }

  Rule counting(int otherNumber, Unit otherUnit) {
    return new Rule(
        key,
        regime,
        otherNumber,
        otherUnit,
        article,
        row,
        confidence,
        startsOfDay,
        extendedBy,
        doubt,
        name,
        starts,
        fulfilled,
        passes);
  }

  /** All rules of the current version, in the order of the file. */
  static Map<String, Rule> all() {
    return Loaded.RULES;
  }

  static Rule of(String key) {
    var rule = Loaded.RULES.get(key);
    if (rule == null) {
      throw new IllegalArgumentException(
          "Unknown rule " + key + "; known: " + String.join(", ", Loaded.RULES.keySet()));
    }
    return rule;
  }

  private static final class Loaded {
    static final Map<String, Rule> RULES = load(DataFile.read("rules.v1.ini"));
  }

  private static Map<String, Rule> load(DataFile file) {
    var rules = new LinkedHashMap<String, Rule>();
    file.sections().keySet().forEach(key -> rules.put(key, rule(file, key)));
    return Collections.unmodifiableMap(rules);
  }

  private static Rule rule(DataFile file, String key) {
    var fields = file.section(key);
    var doubt = fields.get("doubt");
    return new Rule(
        key,
        constant(Regime.class, file.value(key, "regime")),
        Integer.parseInt(file.value(key, "number")),
        Unit.of(file.value(key, "unit")),
        file.value(key, "article"),
        file.value(key, "row"),
        file.value(key, "confidence"),
        "start-of-day".equals(fields.get("moment")),
        fields.get("extended-by"),
        doubt == null ? null : Words.of(doubt),
        file.words(key, "name"),
        file.words(key, "starts"),
        file.words(key, "fulfilled"),
        file.words(key, "passes"));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String text) {
    return Enum.valueOf(type, text.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
