package id.netral.casefile;

import java.time.Instant;

/**
 * One command as it reaches the file.
 *
 * @param id the command's own id (from the form or the Idempotency-Key): a repeat has no effect
 * @param on legal day and hour of the act; never after {@code at}
 * @param at when it was entered
 */
public record Act(String id, Actor by, Instant on, Instant at) {

  public Act {
    if (on.isAfter(at)) {
      throw new IllegalArgumentException("an act of " + on + " cannot be entered at " + at);
    }
  }

  /** An act entered as it is done. */
  public static Act now(String id, Actor by, Instant at) {
    return new Act(id, by, at, at);
  }
}
