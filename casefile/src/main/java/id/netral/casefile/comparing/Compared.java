package id.netral.casefile.comparing;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import id.netral.casefile.Contracts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** When each hearer was last compared with; all instances see the same. */
public final class Compared {

  private static final String ID = "compared";

  /**
   * One agency that hears this one.
   *
   * @param compared when it was last compared with; null when it never was
   * @param failed when the latest attempt failed; null when it did not
   */
  public record Hearer(String agency, @Nullable Instant compared, @Nullable Instant failed) {}

  private final MongoCollection<Document> state;
  private final Contracts contracts;
  private final Set<String> agencies;

  /**
   * @param sends all topics of this service
   */
  Compared(MongoCollection<Document> state, Contracts contracts, Collection<String> sends) {
    this.state = state;
    this.contracts = contracts;
    this.agencies = new TreeSet<>(audiences(sends.stream()).toList());
  }

  private Stream<String> audiences(Stream<String> topics) {
    return topics.flatMap(topic -> contracts.audience(topic).stream());
  }

  /** Keeps what became of a comparison that was begun then. */
  void keep(Comparison.Outcome outcome, Instant begun) {
    var without = audiences(Stream.concat(outcome.silent().stream(), outcome.unknown().stream()));
    var failed = without.toList();
    keep(
        agencies.stream()
            .map(
                agency ->
                    failed.contains(agency)
                        ? Updates.set(agency + ".failed", Date.from(begun))
                        : Updates.combine(
                            Updates.set(agency + ".compared", Date.from(begun)),
                            Updates.unset(agency + ".failed")))
            .toList());
  }

  /** Keeps that a comparison begun then broke off. */
  void brokeOff(Instant begun) {
    keep(
        agencies.stream()
            .map(agency -> Updates.set(agency + ".failed", Date.from(begun)))
            .toList());
  }

  private void keep(List<Bson> updates) {
    if (!updates.isEmpty()) {
      state.updateOne(eq(ID), Updates.combine(updates), new UpdateOptions().upsert(true));
    }
  }

  /** All that hear this agency, by name. */
  public List<Hearer> all() {
    var kept = Objects.requireNonNullElseGet(state.find(eq(ID)).first(), Document::new);
    var hearers = new ArrayList<Hearer>();
    for (var agency : agencies) {
      var of = kept.get(agency, new Document());
      hearers.add(new Hearer(agency, moment(of, "compared"), moment(of, "failed")));
    }
    return hearers;
  }

  private static @Nullable Instant moment(Document of, String what) {
    var at = of.getDate(what);
    return at == null ? null : at.toInstant();
  }
}
