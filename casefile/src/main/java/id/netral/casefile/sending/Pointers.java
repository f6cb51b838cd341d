package id.netral.casefile.sending;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pointers on their way to the store, gathered for a moment so that many go in one write and those
 * of one file become one. A crash meanwhile costs repeats and nothing else.
 */
final class Pointers {

  private static final long MOMENT = Duration.ofMillis(250).toNanos();

  private final Map<Outbox, Map<String, Pointer>> gathered = new LinkedHashMap<>();
  private long since;

  void add(Outbox outbox, List<Pointer> pointers) {
    if (gathered.isEmpty()) {
      since = System.nanoTime();
    }
    var files = gathered.computeIfAbsent(outbox, _ -> new LinkedHashMap<>());
    pointers.forEach(pointer -> files.merge(pointer.file(), pointer, Pointer::with));
  }

  /** Milliseconds until they have to go; 0 when that is now or there are none. */
  long left() {
    return gathered.isEmpty() ? 0 : Math.max(0, MOMENT - (System.nanoTime() - since)) / 1_000_000;
  }

  boolean isEmpty() {
    return gathered.isEmpty();
  }

  /** All of them, which are then gone from here. */
  Map<Outbox, Map<String, Pointer>> take() {
    var all = new LinkedHashMap<>(gathered);
    gathered.clear();
    return all;
  }
}
