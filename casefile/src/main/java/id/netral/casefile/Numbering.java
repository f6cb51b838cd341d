package id.netral.casefile;

import id.netral.casefile.history.Stored;
import java.util.HashMap;
import java.util.Map;

/** Numbers announcements per pair of files, from 1 without gaps. */
final class Numbering {

  private final Stored stored;
  private final Map<String, Long> last = new HashMap<>();

  Numbering(Stored stored) {
    this.stored = stored;
  }

  long next(String topic, String to) {
    return last.merge(topic + "|" + to, stored.announcedTo(topic, to) + 1, (old, _) -> old + 1);
  }
}
