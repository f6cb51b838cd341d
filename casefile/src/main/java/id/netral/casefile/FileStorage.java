package id.netral.casefile;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import id.netral.casefile.Reading.Known;
import id.netral.casefile.history.Codec;
import id.netral.casefile.history.Stored;
import id.netral.casefile.sealing.Sealer;
import id.netral.casefile.sending.Fresh;
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

  private static final Logger LOG = LoggerFactory.getLogger(FileStorage.class);

  private final MongoCollection<Document> collection;
  private final Sealer sealer;
  private final Codec<E> codec;
  private final Reading<S, E> reading;
  private final Entries<S, E> making;
  private final Derived<S, E> derived;
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
    this.collection = collection;
    this.sealer = sealer;
    this.codec = new Codec<>(kind.types(), sealer);
    this.reading = new Reading<>(kind, collection, codec, sealer);
    this.making = new Entries<>(kind, codec, contracts);
    this.derived = new Derived<>(kind, collection, reading);
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
    while (!derived.renew(read(file))) {
      Thread.onSpinWait();
    }
  }

  List<Document> entries(Known<S, E> known, Codec.Frame frame, List<E> events) {
    return making.of(known, frame, events);
  }

  List<Document> takenIn(Known<S, E> known, Codec.Frame frame, String why) {
    return making.takenIn(known, frame, why);
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
      reading.forget(known);
      return Optional.empty();
    }
    reading.keep(after);
    if (announces) {
      waiting.accept(
          new Fresh(
              before.file(),
              before.version(),
              before.lastAnnouncing(),
              before.relayed(),
              List.copyOf(entries)));
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
    var due = derived.due(after.state());
    if (due != null) {
      file.append("nextDue", due);
    }
    file.append("summary", derived.summary(after.state()));
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
    sets.add(derived.update(after.state()));
    if (hears) {
      sets.add(Updates.set("heard", stored.heard()));
    }
    if (announces) {
      sets.add(Updates.min("pendingSince", now));
    }
    return collection.updateOne(Reading.still(before), Updates.combine(sets)).getMatchedCount()
        == 1;
  }

  /** Derives again what stands beside each history; answers how many files it changed. */
  long rebuild() {
    return derived.rebuild();
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
