package id.netral.house;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as it stands today.
 *
 * @param name what has to be done: "Tindak lanjut rekomendasi"
 * @param days left, or past when negative; in the unit of the rule
 */
public record ClockChip(
    Phrase name,
    Level level,
    LocalDate due,
    long days,
    Unit unit,
    @Nullable ClockExplanation explanation) {

  public enum Level {
    CALM,
    SOON,
    TODAY,
    MISSED,
    MET;

    /** For class names, icons and message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public enum Unit {
    WORKING_DAY,
    DAY
  }

  private static final int SOON = 2;

  /** A clock that runs; days are negative once it has been missed. */
  public static ClockChip running(Phrase name, LocalDate due, long daysLeft, Unit unit) {
    return new ClockChip(name, level(daysLeft), due, daysLeft, unit, null);
  }

  /** A clock that was stopped in time by the act that it waited for. */
  public static ClockChip met(Phrase name, LocalDate metOn) {
    return new ClockChip(name, Level.MET, metOn, 0, Unit.DAY, null);
  }

  public ClockChip explained(ClockExplanation why) {
    return new ClockChip(name, level, due, days, unit, why);
  }

  private static Level level(long daysLeft) {
    if (daysLeft < 0) {
      return Level.MISSED;
    }
    if (daysLeft == 0) {
      return Level.TODAY;
    }
    return daysLeft <= SOON ? Level.SOON : Level.CALM;
  }

  /** "sisa 2 hari kerja", "jatuh hari ini", "lewat 2 hari kerja", "terpenuhi …". */
  public Phrase state() {
    var unitWord =
        Phrase.of(unit == Unit.WORKING_DAY ? "house.unit.working-day" : "house.unit.day");
    return switch (level) {
      case CALM, SOON -> Phrase.of("house.clock.left", days, unitWord);
      case TODAY -> Phrase.of("house.clock.today");
      case MISSED -> Phrase.of("house.clock.missed", -days, unitWord);
      case MET -> Phrase.of("house.clock.met", due);
    };
  }
}
