package id.netral.casefile.comparing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import id.netral.casefile.CaseFileStore;
import id.netral.casefile.sending.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Walks over what the own files told others, a page at a time, without opening anything. */
final class OwnFiles {

  private static final int FILES_AT_ONCE = 200;
  private static final Document FIRST = new Document("_id", "");
  private static final Bson TOLD =
      Projections.include(
          "version",
          "changed",
          "relayed",
          "history.n",
          "history.at",
          "history.announces.topic",
          "history.announces.to");

  private final CaseFileStore store;

  OwnFiles(CaseFileStore store) {
    this.store = store;
  }

  /** Gives page after page of everything. */
  void all(Consumer<List<Told>> page) {
    for (var outbox : store.outboxes()) {
      walk(outbox, last -> gt("_id", last.getString("_id")), FIRST, Sorts.ascending("_id"), page);
    }
  }

  /**
   * Gives page after page of what was changed in between.
   *
   * @param also files to look at in any case, each once
   */
  void changed(Instant since, Instant until, Set<String> also, Consumer<List<Told>> page) {
    var first = new Document("_id", "").append("changed", Date.from(since));
    for (var outbox : store.outboxes()) {
      walk(
          outbox,
          last -> and(after(last), lte("changed", Date.from(until))),
          first,
          Sorts.ascending("changed", "_id"),
          told -> page.accept(told.stream().filter(t -> !also.contains(t.file())).toList()));
    }
    var rest = List.copyOf(also);
    for (int i = 0; i < rest.size(); i += FILES_AT_ONCE) {
      page.accept(of(rest.subList(i, Math.min(rest.size(), i + FILES_AT_ONCE))));
    }
  }

  private static Bson after(Document last) {
    var changed = last.getDate("changed");
    return and(
        gte("changed", changed), or(gt("changed", changed), gt("_id", last.getString("_id"))));
  }

  private static void walk(
      Outbox outbox,
      Function<Document, Bson> next,
      Document first,
      Bson order,
      Consumer<List<Told>> page) {
    var last = first;
    while (true) {
      var files =
          outbox
              .collection()
              .find(next.apply(last))
              .projection(TOLD)
              .sort(order)
              .limit(FILES_AT_ONCE)
              .into(new ArrayList<>());
      if (files.isEmpty()) {
        return;
      }
      last = files.getLast();
      page.accept(files.stream().flatMap(file -> Told.by(outbox, file).stream()).toList());
    }
  }

  /** The same pair as it stands now. */
  Optional<Told> again(Told told) {
    var document = told.outbox().collection().find(eq(told.file())).projection(TOLD).first();
    return document == null
        ? Optional.empty()
        : Told.by(told.outbox(), document).stream()
            .filter(t -> t.topic().equals(told.topic()) && t.to().equals(told.to()))
            .findFirst();
  }

  /** All that these files told. */
  List<Told> of(Collection<String> files) {
    var told = new ArrayList<Told>();
    for (var outbox : store.outboxes()) {
      var found = outbox.collection().find(in("_id", files)).limit(Math.max(1, files.size()));
      for (var file : found.projection(TOLD)) {
        told.addAll(Told.by(outbox, file));
      }
    }
    return told;
  }
}
