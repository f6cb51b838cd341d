package id.netral.casefile.comparing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Filters;
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
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Walks over what the own files told others, a page at a time, without opening anything. */
final class OwnFiles {

  private static final int FILES_AT_ONCE = 200;
  private static final Bson TOLD =
      Projections.include(
          "version",
          "relayed",
          "history.n",
          "history.at",
          "history.announces.topic",
          "history.announces.to");

  private final CaseFileStore store;

  OwnFiles(CaseFileStore store) {
    this.store = store;
  }

  /**
   * Gives page after page.
   *
   * @param changedSince only files changed since then; null for all
   * @param also files to look at in any case
   */
  void walk(@Nullable Instant changedSince, Set<String> also, Consumer<List<Told>> page) {
    var wanted =
        changedSince == null
            ? Filters.empty()
            : or(gte("changed", Date.from(changedSince)), in("_id", also));
    store.outboxes().forEach(outbox -> walk(outbox, wanted, page));
  }

  private static void walk(Outbox outbox, Bson wanted, Consumer<List<Told>> page) {
    var last = "";
    while (true) {
      var files =
          outbox
              .collection()
              .find(and(gt("_id", last), wanted))
              .projection(TOLD)
              .sort(Sorts.ascending("_id"))
              .limit(FILES_AT_ONCE)
              .into(new ArrayList<>());
      if (files.isEmpty()) {
        return;
      }
      last = files.getLast().getString("_id");
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
      for (var file : outbox.collection().find(in("_id", files)).projection(TOLD)) {
        told.addAll(Told.by(outbox, file));
      }
    }
    return told;
  }
}
