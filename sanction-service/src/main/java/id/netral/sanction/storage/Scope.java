package id.netral.sanction.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What a person may see at all; part of every query.
 *
 * @param government the own one
 * @param seat set for a direct superior: only files in which this name has a seat
 */
public record Scope(String government, @Nullable String seat) {

  Bson filter() {
    var own = eq("summary.government", government);
    return seat == null ? own : and(own, eq("summary.seats", seat));
  }
}
