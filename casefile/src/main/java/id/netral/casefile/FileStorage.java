package id.netral.casefile;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import id.netral.casefile.Reading.Known;
import id.netral.casefile.history.Chain;
import id.netral.casefile.history.Codec;
import id.netral.casefile.history.Stored;
import id.netral.casefile.sealing.Sealer;
import id.netral.casefile.sending.Fresh;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads whole files and appends by one conditional write. */
final class FileStorage<S, E> {

  /** A deadline that another agency can meet passes this much later, once its topic was heard. */
  static final Duration GRACE = Duration.ofMinutes(15);

  private static final Logger LOG = LoggerFactory.getLogger(FileStorage.class);
  private static final int MAX_ANNOUNCEMENT = 256 * 1024;

  private final FileKind<S, E> kind;
  private final MongoCollection<Document> collection;
  private final Sealer sealer;
  private final Contracts contracts;
  private final Codec<E> codec;
  private final Reading<S, E> reading;
  private final InstantSource clock;
  private final Consumer<Fresh> waiting;
  private final Runnable mayAppend;
  private final List<BiConsumer<String, S>> written = new CopyOnWriteArrayList<>();

  FileStorage(
      FileKind<S, E> kind,
      MongoCollection<Document> collection,
      Sealer sealer,
      Contracts contracts,
      InstantSource clock,
      Consumer<Fresh> waiting) {
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
      Consumer<Fresh> waiting,
      Runnable mayAppend) {
    this.kind = kind;
    this.collection = collection;
    this.sealer = sealer;
    this.contracts = contracts;
    this.codec = new Codec<>(kind.types(), sealer);
    this.reading = new Reading<>(kind, collection, codec, sealer);
    this.clock = clock;
    this.waiting = waiting;
    this.mayAppend = mayAppend;
  }

  /** The file as it stands now. */
  Known<S, E> read(String file) {
    return reading.now(file);
  }

  /** The same, if it is there and lies within this scope. */
  Optional<Known<S, E>> read(String file, Bson scope) {
    return reading.now(file, scope);
  }

  /** A file that is not there yet, as far as is known: the write finds out. */
  Optional<Known<S, E>> none(String file) {
    return Optional.of(reading.none(file));
  }

  /** The file as it was when it was last read or written here; empty when that is long ago. */
  Optional<Known<S, E>> lately(String file) {
    return reading.lately(file);
  }

  /**
   * Erases what was sealed under a key, and what a list shows of it. Others who know the file
   * neither write on it nor show it any more.
   */
  void erase(String file, String key) {
    sealer.destroy(file, key);
    collection.updateOne(eq(file), Updates.inc(Stored.ERASURES, 1L));
    reading.forget(file);
    while (!derived(read(file))) {
      Thread.onSpinWait();
    }
  }

  List<Document> entries(Known<S, E> known, Codec.Frame frame, List<E> events) {
    var stored = known.stored();
    var made = new ArrayList<Document>();
    var next = known.state();
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
    return made;
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

  List<Document> takenIn(Known<S, E> known, Codec.Frame frame, String why) {
    var stored = known.stored();
    var entry = codec.takenIn(stored.file(), stored.version() + 1, frame, why);
    return List.of(chained(entry.append("announces", List.of()), stored, List.of()));
  }

  private static Document chained(Document entry, Stored stored, List<Document> made) {
    var prev = made.isEmpty() ? stored.lastHash() : made.getLast().getString("hash");
    entry.append("prev", prev);
    return entry.append("hash", Chain.hash(entry));
  }

  /** Appends; empty when somebody else wrote first. */
  Optional<Known<S, E>> append(Known<S, E> known, List<Document> entries) {
    return append(known, entries, null);
  }

  /** Appends, and moves what was heard in the same write. */
  Optional<Known<S, E>> append(
      Known<S, E> known, List<Document> entries, @Nullable Document heard) {
    mayAppend.run();
    var before = known.stored();
    var after = reading.opened(before.with(entries, heardAfter(before, heard)), known);
    var announces = entries.stream().anyMatch(e -> !Stored.announces(e).isEmpty());
    if (!(before.version() == 0
        ? insert(after, announces)
        : update(before, after, entries, heard != null, announces))) {
      reading.forget(before.file());
      return Optional.empty();
    }
    reading.keep(after);
    if (announces) {
      waiting.accept(
          new Fresh(
              before.file(), before.version(), before.lastAnnouncing(), List.copyOf(entries)));
    }
    written.forEach(then -> tell(then, before.file(), after.state()));
    return Optional.of(after);
  }

  /** What was written is written, whatever becomes of those who are told. */
  private void tell(BiConsumer<String, S> then, String file, S state) {
    try {
      then.accept(file, state);
    } catch (RuntimeException e) {
      LOG.warn("{} was written, but not everybody here could be told: {}", file, e.toString());
    }
  }

  void whenWritten(BiConsumer<String, S> then) {
    written.add(then);
  }

  private static List<Document> heardAfter(Stored before, @Nullable Document heard) {
    if (heard == null) {
      return before.heard();
    }
    var all = new ArrayList<>(before.heard());
    all.removeIf(h -> h.getString("from").equals(heard.getString("from")));
    all.add(heard);
    return all;
  }

  private boolean insert(Known<S, E> after, boolean announces) {
    var now = Date.from(clock.instant());
    // The order of the fields is not by chance: version stands before history.
    var file = new Document(after.stored().document()).append("relayed", 0L).append("changed", now);
    if (announces) {
      file.append("pendingSince", now);
    }
    var due = due(after.state());
    if (due != null) {
      file.append("nextDue", due);
    }
    file.append("summary", new Document(kind.summary(after.state())));
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
      Stored before, Known<S, E> after, List<Document> entries, boolean hears, boolean announces) {
    var stored = after.stored();
    var now = Date.from(clock.instant());
    var sets = new ArrayList<Bson>();
    sets.add(Updates.pushEach("history", entries));
    sets.add(Updates.set("version", stored.version()));
    sets.add(Updates.set("changed", now));
    sets.add(Updates.set("summary", new Document(kind.summary(after.state()))));
    var due = due(after.state());
    sets.add(due == null ? Updates.unset("nextDue") : Updates.set("nextDue", due));
    if (hears) {
      sets.add(Updates.set("heard", stored.heard()));
    }
    if (announces) {
      sets.add(Updates.min("pendingSince", now));
    }
    return collection.updateOne(Reading.still(before), Updates.combine(sets)).getMatchedCount()
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
        changed += rebuilt(document) ? 1 : 0;
      }
      if (read.isEmpty()) {
        return changed;
      }
    }
  }

  private boolean rebuilt(Document document) {
    var known = read(document.getString("_id"));
    var summary = new Document(kind.summary(known.state()));
    if (summary.equals(document.get("summary"))
        && java.util.Objects.equals(due(known.state()), document.get("nextDue"))) {
      return false;
    }
    derived(known);
    return true;
  }

  /** Whether what is derived from the history now stands beside it; not if it moved meanwhile. */
  private boolean derived(Known<S, E> known) {
    var due = due(known.state());
    return known.version() == 0
        || collection
                .updateOne(
                    Reading.still(known.stored()),
                    Updates.combine(
                        Updates.set("summary", new Document(kind.summary(known.state()))),
                        due == null ? Updates.unset("nextDue") : Updates.set("nextDue", due)))
                .getMatchedCount()
            == 1;
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
