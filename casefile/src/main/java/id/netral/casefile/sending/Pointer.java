package id.netral.casefile.sending;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import org.bson.Document;

/**
 * How far one file's announcements were acknowledged without a gap.
 *
 * @param from up to where the pointer must stand already; otherwise it is not moved
 * @param all whether nothing is left up to the version that {@code relayed} names
 */
public record Pointer(String file, long from, long relayed, boolean all) {

  /** Both as one; where there is a gap between them the rest is left to the sweep. */
  Pointer with(Pointer next) {
    if (next.from <= from && next.relayed >= relayed) {
      return next;
    }
    return next.from <= relayed ? new Pointer(file, from, next.relayed, next.all) : this;
  }

  /** Moves it, and nothing waits any more; matches only while nobody appended meanwhile. */
  UpdateOneModel<Document> settled() {
    return new UpdateOneModel<>(
        and(eq(file), eq("version", relayed), gte("relayed", from)),
        Updates.combine(Updates.max("relayed", relayed), Updates.unset("pendingSince")));
  }

  /** Moves it and leaves the rest waiting. */
  UpdateOneModel<Document> moved() {
    return new UpdateOneModel<>(
        and(eq(file), gte("relayed", from)), Updates.max("relayed", relayed));
  }
}
