package id.netral.investigation.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.or;
import static java.util.stream.Collectors.toMap;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import id.netral.casefile.CaseFile;
import id.netral.casefile.CaseFiles;
import id.netral.casefile.counting.Counts;
import id.netral.investigation.lifecycle.Investigation;
import id.netral.investigation.lifecycle.InvestigationEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Queries of lists; who may see what stands in each query, not in the page. */
@Component
public final class CaseQueue {

  private static final int PAGE = 25;

  private final CaseFiles<Investigation, InvestigationEvent> cases;

  CaseQueue(CaseFiles<Investigation, InvestigationEvent> cases) {
    this.cases = cases;
  }

  /** Whose cases are looked at. */
  public sealed interface Scope {
    /** The cases of one office. */
    record Office(String office) implements Scope {}

    /** What was handed over, across governments. */
    record Supervision() implements Scope {}
  }

  /**
   * @param next cursor of the next page; null on the last
   */
  public record Page(List<CaseRow> rows, @Nullable String next) {}

  /**
   * @param filter chosen with the chips; empty values choose nothing
   */
  public Page page(Scope scope, Filter filter, @Nullable String cursor) {
    var conditions = new ArrayList<Bson>(List.of(in(scope)));
    filter.add(conditions);
    if (cursor != null && cursor.matches("[0-9-]{10}~[a-z0-9-]{1,80}")) {
      var due = cursor.substring(0, cursor.indexOf('~'));
      var file = cursor.substring(cursor.indexOf('~') + 1);
      conditions.add(gte("summary.due", due)); // what the index begins at
      conditions.add(or(gt("summary.due", due), gt("_id", file)));
    }
    var rows =
        cases
            .collection()
            .find(and(conditions))
            .projection(Projections.include("summary"))
            .sort(Sorts.ascending("summary.due", "_id"))
            .limit(PAGE + 1)
            .map(CaseRow::of)
            .into(new ArrayList<>());
    return rows.size() <= PAGE
        ? new Page(rows, null)
        : new Page(List.copyOf(rows.subList(0, PAGE)), rows.get(PAGE - 1).cursor());
  }

  /**
   * How many cases of the scope stand where, by the word of the stage; none above {@link
   * Counts#MOST}.
   */
  public Map<String, Long> counts(Scope scope) {
    return Counts.of(
        cases.collection(),
        Arrays.stream(Stage.values())
            .map(Stage::word)
            .collect(toMap(word -> word, word -> and(in(scope), eq("summary.stage", word)))));
  }

  /** The case, if it may be seen in this scope at all. */
  public Optional<CaseFile<Investigation, InvestigationEvent>> find(Scope scope, String file) {
    return cases.find(file, in(scope));
  }

  /** Cases of which some evidence is not here yet, after this one in the order of their names. */
  public List<String> lackingEvidence(String after, int most) {
    return cases
        .collection()
        .find(and(eq("summary.evidenceWanted", true), gt("_id", after)))
        .projection(Projections.include("_id"))
        .sort(Sorts.ascending("_id"))
        .limit(most)
        .map(d -> d.getString("_id"))
        .into(new ArrayList<>());
  }

  private static Bson in(Scope scope) {
    return switch (scope) {
      case Scope.Office(var office) -> eq("summary.office", office);
      case Scope.Supervision() -> eq("summary.handedOver", true);
    };
  }

  /** What the chips choose. */
  public record Filter(
      @Nullable String stage, @Nullable String region, boolean missed, boolean awaitsAnswer) {

    public boolean choosesNothing() {
      return stage == null && region == null && !missed && !awaitsAnswer;
    }

    private void add(List<Bson> conditions) {
      if (stage != null && !stage.isBlank()) {
        conditions.add(eq("summary.stage", stage));
      }
      if (region != null && !region.isBlank()) {
        conditions.add(eq("summary.region", region));
      }
      if (missed) {
        conditions.add(eq("summary.missed", true));
      }
      if (awaitsAnswer) {
        conditions.add(eq("summary.awaitsAnswer", true));
      }
    }
  }
}
