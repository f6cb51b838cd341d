package id.netral.house;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A stop on the path that a case takes. */
public record Station(Phrase name, Place place, @Nullable LocalDate on, @Nullable Phrase note) {

  public enum Place {
    DONE,
    CURRENT,
    AHEAD,
    /** The path does not go through here any more. */
    SKIPPED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static Station done(Phrase name, @Nullable LocalDate on) {
    return new Station(name, Place.DONE, on, null);
  }

  public static Station current(Phrase name, @Nullable Phrase note) {
    return new Station(name, Place.CURRENT, null, note);
  }

  public static Station ahead(Phrase name) {
    return new Station(name, Place.AHEAD, null, null);
  }

  public static Station skipped(Phrase name, @Nullable Phrase note) {
    return new Station(name, Place.SKIPPED, null, note);
  }
}
