package id.netral.notification.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long to wait after each mail that did not get through; then it is given up. */
public record Retries(List<Duration> waits) {

  public Retries {
    waits = List.copyOf(waits);
  }

  /** When to try again after the given mail; null when that was the last. */
  @Nullable Instant after(int ordinal, Instant endedAt) {
    return ordinal <= waits.size() ? endedAt.plus(waits.get(ordinal - 1)) : null;
  }
}
