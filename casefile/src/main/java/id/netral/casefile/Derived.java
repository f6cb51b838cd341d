package id.netral.casefile;

import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import id.netral.casefile.Reading.Known;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What stands beside a history because it follows from it: the summary and the next deadline. */
final class Derived<S, E> {

  /** A deadline that another agency can meet passes this much later, once its topic was heard. */
  private static final Duration GRACE = Duration.ofMinutes(15);

  private static final int TOGETHER = 200;

  private final FileKind<S, E> kind;
  private final MongoCollection<Document> collection;
  private final Reading<S, E> reading;

  Derived(FileKind<S, E> kind, MongoCollection<Document> collection, Reading<S, E> reading) {
    this.kind = kind;
    this.collection = collection;
    this.reading = reading;
  }

  Document summary(S state) {
    return new Document(kind.summary(state));
  }

  @Nullable Date due(S state) {
    var due = kind.nextDue(state);
    return due == null ? null : Date.from(effective(due));
  }

  static Instant effective(Due due) {
    return due.heardOn() == null ? due.at() : due.at().plus(GRACE);
  }

  Bson update(S state) {
    var due = due(state);
    return Updates.combine(
        Updates.set("summary", summary(state)),
        due == null ? Updates.unset("nextDue") : Updates.set("nextDue", due));
  }

  /** Whether what follows from the history now stands beside it; not if it moved meanwhile. */
  boolean renew(Known<S, E> known) {
    return known.version() == 0
        || collection
                .updateOne(Reading.still(known.stored()), update(known.state()))
                .getMatchedCount()
            == 1;
  }

  /** Of all files; answers how many were changed. */
  long rebuild() {
    long changed = 0;
    var last = "";
    while (true) {
      var page = collection.find(gt("_id", last)).sort(Sorts.ascending("_id")).limit(TOGETHER);
      var read = page.into(new ArrayList<>());
      for (var document : read) {
        last = document.getString("_id");
        changed += rebuilt(document) ? 1 : 0;
      }
      if (read.isEmpty()) {
        return changed;
      }
    }
  }

  private boolean rebuilt(Document document) {
    var known = reading.now(document.getString("_id"));
    if (summary(known.state()).equals(document.get("summary"))
        && Objects.equals(due(known.state()), document.get("nextDue"))) {
      return false;
    }
    renew(known);
    return true;
  }
}
