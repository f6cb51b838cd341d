package id.netral.casefile;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import id.netral.casefile.history.Chain;
import id.netral.casefile.history.Codec;
import id.netral.casefile.history.Stored;
import id.netral.casefile.sealing.Sealer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Reads whole files and appends by one conditional write. */
final class FileStorage<S, E> {

  /** A deadline that another agency can meet passes this much later, once its topic was heard. */
  static final Duration GRACE = Duration.ofMinutes(15);

  private static final int MAX_TORN = 100;
  private static final int MAX_ANNOUNCEMENT = 256 * 1024;

  private final FileKind<S, E> kind;
  private final MongoCollection<Document> collection;
  private final Sealer sealer;
  private final Contracts contracts;
  private final Codec<E> codec;
  private final InstantSource clock;
  private final Consumer<String> waiting;
  private final Runnable mayAppend;

  FileStorage(
      FileKind<S, E> kind,
      MongoCollection<Document> collection,
      Sealer sealer,
      Contracts contracts,
      InstantSource clock,
      Consumer<String> waiting) {
    this(kind, collection, sealer, contracts, clock, waiting, () -> {});
  }

  /**
   * @param mayAppend throws while nothing may be appended
   */
  FileStorage(
      FileKind<S, E> kind,
      MongoCollection<Document> collection,
      Sealer sealer,
      Contracts contracts,
      InstantSource clock,
      Consumer<String> waiting,
      Runnable mayAppend) {
    this.kind = kind;
    this.collection = collection;
    this.sealer = sealer;
    this.contracts = contracts;
    this.codec = new Codec<>(kind.types(), sealer);
    this.clock = clock;
    this.waiting = waiting;
    this.mayAppend = mayAppend;
  }

  record After<S>(S state, long version) {}

  /** New entries of one write, and where they lead. */
  record Entries<S>(List<Document> documents, S state) {}

  Stored read(String file) {
    if (!file.matches("[A-Za-z0-9-]{1,80}")) {
      throw new IllegalArgumentException("no file can be called so");
    }
    for (int torn = 0; torn < MAX_TORN; torn++) {
      var document = collection.find(eq(file)).first();
      var stored = document == null ? Stored.none(file) : new Stored(document);
      if (stored.isWhole()) {
        return stored;
      }
      Thread.onSpinWait();
    }
    throw new IllegalStateException(file + " cannot be read whole");
  }

  S state(Stored stored) {
    var state = kind.initial();
    for (var document : stored.history()) {
      var event = codec.read(stored.file(), document).event();
      if (event != null) {
        state = kind.evolve(state, event);
      }
    }
    return state;
  }

  Entries<S> entries(Stored stored, S state, Codec.Frame frame, List<E> events) {
    var made = new ArrayList<Document>();
    var next = state;
    var draft = new Numbering(stored);
    for (var event : events) {
      var n = stored.version() + made.size() + 1;
      var entry = codec.event(stored.file(), n, frame, event);
      var before = next;
      next = kind.evolve(before, event);
      var announces = new ArrayList<Document>();
      for (var what : kind.announcements(before, event, next)) {
        publishable(what);
        var number = draft.next(what.topic(), what.to());
        announces.add(codec.announce(stored.file(), n, announces.size(), what, number));
      }
      made.add(chained(entry.append("announces", announces), stored, made));
    }
    return new Entries<>(made, next);
  }

  /** What no hearer could read is refused here, before anything is written. */
  private void publishable(Announcement what) {
    if (what.topic().equals(Announcement.INSIDE)) {
      return;
    }
    var data = Json.canonical(Json.tree(what.data()));
    if (data.length() > MAX_ANNOUNCEMENT) {
      throw new IllegalArgumentException(what.type() + " is over 256 kB");
    }
    var faults = contracts.faults(what.topic(), what.type(), data);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(what.type() + " is not as published: " + faults);
    }
  }

  Entries<S> takenIn(Stored stored, S state, Codec.Frame frame, String why) {
    var entry = codec.takenIn(stored.file(), stored.version() + 1, frame, why);
    return new Entries<>(
        List.of(chained(entry.append("announces", List.of()), stored, List.of())), state);
  }

  private static Document chained(Document entry, Stored stored, List<Document> made) {
    var prev = made.isEmpty() ? stored.lastHash() : made.getLast().getString("hash");
    entry.append("prev", prev);
    return entry.append("hash", Chain.hash(entry));
  }

  /** Appends; empty when somebody else wrote first. */
  Optional<After<S>> append(Stored stored, Entries<S> entries) {
    return append(stored, entries, null);
  }

  /** Appends, and moves what was heard in the same write. */
  Optional<After<S>> append(Stored stored, Entries<S> entries, @Nullable Document heard) {
    mayAppend.run();
    var version = stored.version() + entries.documents().size();
    var announces = entries.documents().stream().anyMatch(e -> !Stored.announces(e).isEmpty());
    var written =
        stored.version() == 0
            ? insert(stored, entries, heard, announces)
            : update(stored, entries, heard, announces, version);
    if (!written) {
      return Optional.empty();
    }
    if (announces) {
      waiting.accept(stored.file());
    }
    return Optional.of(new After<>(entries.state(), version));
  }

  private boolean insert(
      Stored stored, Entries<S> entries, @Nullable Document heard, boolean announces) {
    var file =
        new Document("_id", stored.file())
            .append("version", (long) entries.documents().size())
            .append("history", entries.documents())
            .append("heard", heard == null ? List.of() : List.of(heard))
            .append("relayed", 0L)
            .append("changed", Date.from(clock.instant()));
    if (announces) {
      file.append("pendingSince", Date.from(clock.instant()));
    }
    var due = due(entries.state());
    if (due != null) {
      file.append("nextDue", due);
    }
    file.append("summary", new Document(kind.summary(entries.state())));
    try {
      collection.insertOne(file);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  private boolean update(
      Stored stored,
      Entries<S> entries,
      @Nullable Document heard,
      boolean announces,
      long version) {
    var sets = new ArrayList<Bson>();
    sets.add(Updates.pushEach("history", entries.documents()));
    sets.add(Updates.set("version", version));
    sets.add(Updates.set("changed", Date.from(clock.instant())));
    sets.add(Updates.set("summary", new Document(kind.summary(entries.state()))));
    var due = due(entries.state());
    sets.add(due == null ? Updates.unset("nextDue") : Updates.set("nextDue", due));
    if (heard != null) {
      var all = new ArrayList<>(stored.heard());
      all.removeIf(h -> h.getString("from").equals(heard.getString("from")));
      all.add(heard);
      sets.add(Updates.set("heard", all));
    }
    if (announces && stored.document().get("pendingSince") == null) {
      sets.add(Updates.set("pendingSince", Date.from(clock.instant())));
    }
    return collection
            .updateOne(
                and(eq(stored.file()), eq("version", stored.version())), Updates.combine(sets))
            .getMatchedCount()
        == 1;
  }

  private @Nullable Date due(S state) {
    var due = kind.nextDue(state);
    return due == null ? null : Date.from(effective(due));
  }

  static Instant effective(Due due) {
    return due.heardOn() == null ? due.at() : due.at().plus(GRACE);
  }

  long rebuild() {
    long changed = 0;
    var last = "";
    while (true) {
      var page = collection.find(gt("_id", last)).sort(Sorts.ascending("_id")).limit(200);
      var read = page.into(new ArrayList<>());
      for (var document : read) {
        last = document.getString("_id");
        changed += rebuilt(read(last)) ? 1 : 0;
      }
      if (read.isEmpty()) {
        return changed;
      }
    }
  }

  private boolean rebuilt(Stored stored) {
    var state = state(stored);
    var summary = new Document(kind.summary(state));
    var due = due(state);
    if (summary.equals(stored.document().get("summary"))
        && java.util.Objects.equals(due, stored.document().get("nextDue"))) {
      return false;
    }
    collection.updateOne(
        and(eq(stored.file()), eq("version", stored.version())),
        Updates.combine(
            Updates.set("summary", summary),
            due == null ? Updates.unset("nextDue") : Updates.set("nextDue", due)));
    return true;
  }

  MongoCollection<Document> collection() {
    return collection;
  }

  Sealer sealer() {
    return sealer;
  }

  Codec<E> codec() {
    return codec;
  }
}
