package id.netral.sanction.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static java.util.stream.Collectors.toMap;

import com.mongodb.client.MongoCollection;
import id.netral.casefile.CaseFile;
import id.netral.casefile.CaseFiles;
import id.netral.casefile.counting.Counts;
import id.netral.sanction.lifecycle.Proceeding;
import id.netral.sanction.lifecycle.ProceedingEvent;
import id.netral.sanction.lifecycle.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds proceedings, never outside a scope. */
@Component
public final class Proceedings {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{3,80}");
  private static final int MOST_OF_ONE_PERSON = 50;

  private final CaseFiles<Proceeding, ProceedingEvent> files;

  Proceedings(CaseFiles<Proceeding, ProceedingEvent> files) {
    this.files = files;
  }

  /** The file, if it lies within the scope: the query asks, not the page. */
  public Optional<CaseFile<Proceeding, ProceedingEvent>> find(Scope scope, String proceeding) {
    return ID.matcher(proceeding).matches()
        ? files.find(proceeding, scope.filter())
        : Optional.empty();
  }

  /** A page of the queue, the most urgent first. */
  public List<Line> queue(Scope scope, Filter filter, @Nullable String after, int size) {
    var query = new ArrayList<Bson>();
    query.add(scope.filter());
    query.addAll(narrowed(filter));
    past(after).ifPresent(query::add);
    return summaries()
        .find(and(query))
        .projection(include("summary"))
        .sort(ascending("summary.order", "_id"))
        .limit(size)
        .map(Line::of)
        .into(new ArrayList<>());
  }

  /** How many there are in each group; none above {@link Counts#MOST}. */
  public Map<Filter.Group, Long> counts(Scope scope) {
    var groups = Arrays.stream(Filter.Group.values());
    var conditions =
        groups.collect(toMap(Enum::name, group -> and(scope.filter(), group.condition())));
    var counts = new EnumMap<Filter.Group, Long>(Filter.Group.class);
    Counts.of(summaries(), conditions)
        .forEach((name, n) -> counts.put(Filter.Group.valueOf(name), n));
    return counts;
  }

  /**
   * Another proceeding against the same person.
   *
   * @param kind the sanction; null where none was decided
   */
  public record Other(String proceeding, Stage stage, String actOn, @Nullable String kind) {}

  public List<Other> othersAgainst(String government, String nip, String except) {
    return summaries()
        .find(and(eq("summary.government", government), eq("summary.nip", nip), ne("_id", except)))
        .projection(include("summary.stage", "summary.actOn", "summary.kind"))
        .limit(MOST_OF_ONE_PERSON)
        .map(
            found -> {
              var summary = found.get("summary", Document.class);
              return new Other(
                  found.getString("_id"),
                  Stage.valueOf(summary.getString("stage")),
                  summary.getString("actOn"),
                  summary.getString("kind"));
            })
        .into(new ArrayList<>());
  }

  /** Files whose released documents have not all come, after this one; the fewest first. */
  public List<Awaiting> awaitingDocuments(Awaiting after, int most) {
    var documents = "summary.awaiting";
    return summaries()
        .find(
            and(
                gte(documents, after.documents()),
                or(gt(documents, after.documents()), gt("_id", after.proceeding()))))
        .projection(include(documents))
        .sort(ascending(documents, "_id"))
        .limit(most)
        .map(Awaiting::of)
        .into(new ArrayList<>());
  }

  private static List<Bson> narrowed(Filter filter) {
    var query = new ArrayList<Bson>();
    if (filter.group() != null) {
      query.add(filter.group().condition());
    }
    if (filter.level() != null) {
      query.add(eq("summary.level", filter.level()));
    }
    return query;
  }

  private static Optional<Bson> past(@Nullable String cursor) {
    var cut = cursor == null ? -1 : cursor.indexOf('_');
    if (cursor == null || cut < 0) {
      return Optional.empty();
    }
    var order = cursor.substring(0, cut);
    return Optional.of(
        and(
            gte("summary.order", order), // what the index begins at
            or(gt("summary.order", order), gt("_id", cursor.substring(cut + 1)))));
  }

  private MongoCollection<Document> summaries() {
    return files.collection();
  }
}
