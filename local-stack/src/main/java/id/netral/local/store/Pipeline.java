package id.netral.local.store;

import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.FailedToParseException;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The library lets a pipeline look at every document, and has no {@code $unionWith}. Where an index
 * knows what a pipeline begins with, it runs on these documents alone.
 */
final class Pipeline {

  private static final String UNION = "$unionWith";

  private final StoreDatabase database;
  private final DatabaseResolver databases;
  private final Oplog oplog;

  Pipeline(StoreDatabase database, DatabaseResolver databases, Oplog oplog) {
    this.database = database;
    this.databases = databases;
    this.oplog = oplog;
  }

  static boolean isUnited(List<Document> stages) {
    return stages.stream().anyMatch(stage -> stage.containsKey(UNION));
  }

  /** Null where the library answers as well. */
  @Nullable List<Document> answer(String collection, List<Document> stages) {
    var union = stages.size() - 1;
    while (union >= 0 && !stages.get(union).containsKey(UNION)) union--;
    return union < 0 ? byIndex(collection, stages) : united(collection, stages, union);
  }

  private List<Document> united(String collection, List<Document> stages, int union) {
    var all = new ArrayList<>(whole(collection, stages.subList(0, union)));
    var with = stages.get(union).get(UNION);
    if (!(with instanceof Document other)
        || !(other.get("coll") instanceof String name)
        || !(other.get("pipeline") instanceof List<?> pipeline)) {
      throw new FailedToParseException(UNION + " takes coll and pipeline here, not " + with);
    }
    all.addAll(whole(name, Aggregation.parse(pipeline)));
    var then = stages.subList(union + 1, stages.size());
    return then.isEmpty() ? all : of(collection, then).runStages(all.stream());
  }

  private List<Document> whole(String collection, List<Document> stages) {
    var found = answer(collection, stages);
    return found == null ? of(collection, stages).computeResult() : found;
  }

  private @Nullable List<Document> byIndex(String collection, List<Document> stages) {
    var leading = Leading.of(stages);
    if (leading == null
        || !(database.resolveCollection(collection, false) instanceof StoreCollection files)) {
      return null;
    }
    var run = of(collection, stages);
    var found = run.isModifying() ? null : files.leading(leading);
    return found == null ? null : run.runStages(found.stream());
  }

  private Aggregation of(String collection, List<Document> stages) {
    var files = database.resolveCollection(collection, false);
    return Aggregation.fromPipeline(stages, databases, database, files, oplog);
  }
}
