package id.netral.casefile.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * Entries that were just written, so that they need not be read again.
 *
 * @param before version of the file before them
 * @param announced number of the last entry before them that announces something; 0 for none
 * @param relayed up to which entry all was handed over when the file was last read
 */
public record Fresh(
    String file, long before, long announced, long relayed, List<Document> entries) {

  /**
   * Whether all before them was handed over, so that they may go out without reading the file.
   *
   * @param handed up to which entry this instance handed over itself
   */
  boolean isNext(long handed) {
    return announced <= Math.max(relayed, handed);
  }

  /** Both together; empty where others wrote in between. */
  Optional<Fresh> with(Fresh next) {
    if (before + entries.size() != next.before) {
      return Optional.empty();
    }
    var all = new ArrayList<>(entries);
    all.addAll(next.entries);
    return Optional.of(new Fresh(file, before, announced, relayed, all));
  }
}
