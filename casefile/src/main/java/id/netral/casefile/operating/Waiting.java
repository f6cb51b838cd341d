package id.netral.casefile.operating;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be handed over.
 *
 * @param files how many files have something waiting
 * @param since since when the oldest waits; null when nothing does
 */
public record Waiting(long files, @Nullable Instant since) {

  /** One file that waits too long. */
  public record File(String kind, String file, Instant since) {}
}
