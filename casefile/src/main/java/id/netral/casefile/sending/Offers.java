package id.netral.casefile.sending;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files that have something to hand over, in the order in which they had. */
final class Offers {

  private static final int FILES_AT_ONCE = 200;

  /** While nothing can be handed over, more than these keep no more than their name. */
  private static final int MOST_KEPT = 2_000;

  /** By file; empty where it has to be read what waits. */
  private final Map<Outbox, Map<String, Optional<Fresh>>> waiting = new LinkedHashMap<>();

  private boolean paused;

  void put(Outbox outbox, String file, Optional<Fresh> fresh) {
    synchronized (waiting) {
      var files = waiting.computeIfAbsent(outbox, _ -> new LinkedHashMap<>());
      var kept = files.size() < MOST_KEPT ? fresh : Optional.<Fresh>empty();
      files.merge(file, kept, (old, next) -> old.flatMap(o -> next.flatMap(o::with)));
      waiting.notifyAll();
    }
  }

  /** What waits now; nothing when it is time to move the pointers. */
  Map<Outbox, Map<String, Optional<Fresh>>> take(Pointers pointers) throws InterruptedException {
    synchronized (waiting) {
      while (paused || waiting.isEmpty()) {
        var left = pointers.left();
        if (left == 0 && !pointers.isEmpty()) {
          return Map.of();
        }
        waiting.wait(left);
      }
      var taken = new LinkedHashMap<Outbox, Map<String, Optional<Fresh>>>();
      waiting.forEach(
          (outbox, files) -> {
            var some = new LinkedHashMap<String, Optional<Fresh>>();
            files.entrySet().stream()
                .limit(FILES_AT_ONCE)
                .forEach(e -> some.put(e.getKey(), e.getValue()));
            some.keySet().forEach(files::remove);
            taken.put(outbox, some);
          });
      waiting.values().removeIf(Map::isEmpty);
      return taken;
    }
  }

  void pause(boolean hold) {
    synchronized (waiting) {
      paused = hold;
      waiting.notifyAll();
    }
  }
}
