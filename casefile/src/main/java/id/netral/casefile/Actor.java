package id.netral.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Who acted.
 *
 * @param id a pseudonymous subject ({@code citizen} for every citizen)
 * @param role in what capacity
 * @param name as shown on the case page; sealed in the history
 */
public record Actor(String id, String role, @Nullable String name) {

  /** The reporter, without anything that tells who it is. */
  public static final Actor CITIZEN = new Actor("citizen", "reporter", null);

  /** Entries made by the passing of time. */
  public static final Actor CLOCK = new Actor("clock", "clock", null);
}
