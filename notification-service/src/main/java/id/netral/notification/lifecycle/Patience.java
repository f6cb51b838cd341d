package id.netral.notification.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long the post waits.
 *
 * @param waits after each mail that did not get through; then it is given up
 * @param silence for a sign of a mail that is going out; then its process counts as gone
 */
public record Patience(List<Duration> waits, Duration silence) {

  public Patience {
    waits = List.copyOf(waits);
  }

  /** When to try again after the given mail; null when that was the last. */
  @Nullable Instant next(int ordinal, Instant endedAt) {
    return ordinal <= waits.size() ? endedAt.plus(waits.get(ordinal - 1)) : null;
  }
}
