package id.netral.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stages with which a pipeline begins and that an index can answer.
 *
 * @param sort only where it is cut off afterwards; the rest sorts itself
 * @param limit 0 for none
 */
record Leading(Document match, @Nullable Document sort, int limit) {

  /** Null where the pipeline begins with something else. */
  static @Nullable Leading of(@Nullable Object pipeline) {
    if (!(pipeline instanceof List<?> stages)) return null;
    var match = document(stages, 0, "$match");
    var sort = document(stages, match == null ? 0 : 1, "$sort");
    var next = (match == null ? 0 : 1) + (sort == null ? 0 : 1);
    var limit = value(stages, next, "$limit") instanceof Number number ? limit(number) : 0;
    return next == 0
        ? null
        : new Leading(match == null ? new Document() : match, limit > 0 ? sort : null, limit);
  }

  private static int limit(Number number) {
    return Math.clamp(number.longValue(), 0, Integer.MAX_VALUE);
  }

  private static @Nullable Document document(List<?> stages, int at, String name) {
    return value(stages, at, name) instanceof Document document ? document : null;
  }

  private static @Nullable Object value(List<?> stages, int at, String name) {
    return at < stages.size() && stages.get(at) instanceof Document stage ? stage.get(name) : null;
  }
}
