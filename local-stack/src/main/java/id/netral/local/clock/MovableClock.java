package id.netral.local.clock;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Real time moved by an offset that another process may increase. It never goes back. */
public final class MovableClock implements InstantSource {

  /** Until then an earlier reading is gone by. */
  static final Duration READ_AGAIN_AFTER = Duration.ofMillis(50);

  private final ClockFile file;
  private final InstantSource machine;
  private Instant nextReading = Instant.MIN;
  private Duration offset = Duration.ZERO;
  private Instant latest = Instant.MIN;

  public MovableClock(Path file) {
    this(file, InstantSource.system());
  }

  /** Goes wrong by this much, as a machine's clock may. */
  MovableClock(Path file, Duration skew) {
    this(file, () -> Instant.now().plus(skew));
  }

  MovableClock(Path file, InstantSource machine) {
    this.file = new ClockFile(file);
    this.machine = machine;
  }

  @Override
  public synchronized Instant instant() {
    var now = machine.instant();
    if (!now.isBefore(nextReading)) {
      offset = file.offset();
      nextReading = now.plus(READ_AGAIN_AFTER);
    }
    var moved = now.plus(offset);
    if (moved.isAfter(latest)) latest = moved;
    return latest;
  }
}
