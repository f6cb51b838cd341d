package id.netral.investigation.lifecycle.matter;

import java.time.LocalDate;

/**
 * One entry of the offence catalogue, as it stood when the plenary chose it.
 *
 * @param code {@code DI-6}, {@code KE-4}, {@code n.5}
 * @param confidence how sure the sources are of class and article
 */
public record Offence(
    String code, String article, Level level, Track track, When when, String confidence) {

  /** Ethics and discipline are two tracks that are never mixed for one act. */
  public enum Track {
    ETHICS,
    DISCIPLINE
  }

  /** To which acts the entry applies, by the day candidates were fixed. */
  public enum When {
    BEFORE_FIXING,
    AFTER_FIXING,
    EITHER
  }

  /** The class of an act depends on its day against the day candidates were fixed (O-20). */
  public boolean fits(LocalDate actOn, LocalDate candidatesFixedOn) {
    return switch (when) {
      case BEFORE_FIXING -> actOn.isBefore(candidatesFixedOn);
      case AFTER_FIXING -> !actOn.isBefore(candidatesFixedOn);
      case EITHER -> true;
    };
  }
}
