package id.netral.casefile.sending;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** How far this instance has lately handed over each file; what it forgets is read. */
final class Handed {

  private static final int MOST = 20_000;

  private record Place(Outbox outbox, String file) {}

  private final Cache<Place, Long> upTo = Caffeine.newBuilder().maximumSize(MOST).build();

  /** Number of the entry up to which all was acknowledged; 0 where that is not known. */
  long upTo(Outbox outbox, String file) {
    var known = upTo.getIfPresent(new Place(outbox, file));
    return known == null ? 0 : known;
  }

  void note(Outbox outbox, Pointer pointer) {
    var place = new Place(outbox, pointer.file());
    if (pointer.all()) {
      upTo.asMap().merge(place, pointer.relayed(), Math::max);
    } else {
      upTo.invalidate(place);
    }
  }
}
