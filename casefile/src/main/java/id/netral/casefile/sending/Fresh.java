package id.netral.casefile.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * Entries that were just written, so that they need not be read again.
 *
 * @param before version of the file before them
 * @param announced number of the last entry before them that announces something
 */
public record Fresh(String file, long before, long announced, List<Document> entries) {

  /** Both together; empty where others wrote in between. */
  Optional<Fresh> with(Fresh next) {
    if (before + entries.size() != next.before) {
      return Optional.empty();
    }
    var all = new ArrayList<>(entries);
    all.addAll(next.entries);
    return Optional.of(new Fresh(file, before, announced, all));
  }
}
