package id.netral.casefile;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import id.netral.casefile.history.Codec;
import id.netral.casefile.history.Stored;
import id.netral.casefile.sealing.Sealer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Reads files as they stand, and remembers what it opened lately: of a file that nobody wrote since
 * nothing comes over the wire again, and of another only the new entries are opened.
 */
final class Reading<S, E> {

  /** So that nothing that was opened lies about for long. */
  private static final Duration FORGOTTEN = Duration.ofSeconds(30);

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,80}");
  private static final int MAX_TORN = 100;
  private static final int SHARE_OF_HEAP = 16;

  private final FileKind<S, E> kind;
  private final MongoCollection<Document> collection;
  private final Codec<E> codec;
  private final Sealer sealer;
  private final Cache<String, Known<S, E>> lately =
      Caffeine.newBuilder()
          .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP)
          .<String, Known<S, E>>weigher((_, known) -> known.bytes)
          .expireAfterWrite(FORGOTTEN)
          .build();

  /**
   * One file as it lies and as it reads.
   *
   * @param opened when its oldest entry was opened, by {@code System.nanoTime}
   * @param bytes roughly what it takes of the heap
   */
  record Known<S, E>(Stored stored, CaseFile<S, E> file, long opened, int bytes) {

    S state() {
      return file.state();
    }

    long version() {
      return file.version();
    }
  }

  Reading(
      FileKind<S, E> kind, MongoCollection<Document> collection, Codec<E> codec, Sealer sealer) {
    this.kind = kind;
    this.collection = collection;
    this.codec = codec;
    this.sealer = sealer;
  }

  /** A file that is not there yet. */
  Known<S, E> none(String file) {
    return opened(Stored.none(named(file)), null);
  }

  private static String named(String file) {
    if (!NAME.matcher(file).matches()) {
      throw new IllegalArgumentException("no file can be called so");
    }
    return file;
  }

  /** The file as of now, if it is there and lies within this scope: the query asks. */
  Optional<Known<S, E>> now(String file, Bson scope) {
    if (!NAME.matcher(file).matches()) {
      return Optional.empty();
    }
    var inside = and(eq(file), scope);
    var known = lately(file).orElse(null);
    if (known == null) {
      return Optional.ofNullable(collection.find(inside).first())
          .map(Stored::new)
          .map(stored -> stored.isWhole() ? keep(opened(stored, null)) : now(file));
    }
    return Optional.ofNullable(
            collection
                .find(inside)
                .projection(Projections.include("version", Stored.ERASURES))
                .first())
        .map(seen -> new Stored(seen).standsAs(known.stored) ? known : now(file));
  }

  /** The file as of now; of version 0 where there is none. */
  Known<S, E> now(String file) {
    named(file);
    var known = lately(file).orElse(null);
    for (int torn = 0; torn < MAX_TORN; torn++) {
      var moved = known == null ? eq(file) : and(eq(file), other(known.stored));
      var document = collection.find(moved).first();
      if (document == null) {
        return known == null ? none(file) : known;
      }
      var stored = new Stored(document);
      if (stored.isWhole()) {
        return keep(opened(stored, known));
      }
      Thread.onSpinWait();
    }
    throw new IllegalStateException(file + " cannot be read whole");
  }

  /** Somebody wrote since, or erased something. */
  private static Bson other(Stored known) {
    return or(ne("version", known.version()), ne(Stored.ERASURES, known.erasures()));
  }

  /** Nobody wrote since, and nothing was erased. */
  static Bson still(Stored known) {
    return and(
        eq(known.file()), eq("version", known.version()), eq(Stored.ERASURES, known.erasures()));
  }

  /** Remembers a file as it has just been read or written. */
  Known<S, E> keep(Known<S, E> known) {
    lately.put(known.stored.file(), known);
    return known;
  }

  void forget(String file) {
    lately.invalidate(file);
  }

  /** Forgets what turned out to be behind, and not what another thread has written here since. */
  void forget(Known<S, E> behind) {
    lately
        .asMap()
        .computeIfPresent(behind.stored.file(), (_, known) -> known == behind ? null : known);
  }

  /** The file as it was last known here, which others may have written since. */
  Optional<Known<S, E>> lately(String file) {
    return Optional.ofNullable(lately.getIfPresent(file))
        .filter(known -> System.nanoTime() - known.opened < FORGOTTEN.toNanos());
  }

  /**
   * Tries on what was known lately. Empty also where that fails for another reason than that the
   * store is away: it was perhaps behind, so it is read next, and fails then if it must.
   */
  static <R> Optional<R> perhaps(Supplier<Optional<R>> attempt) {
    try {
      return attempt.get();
    } catch (MongoException | NotYetCompared away) {
      throw away;
    } catch (RuntimeException perhapsBehind) {
      return Optional.empty();
    }
  }

  /** Opens what is new in a file since it was known. */
  Known<S, E> opened(Stored stored, @Nullable Known<S, E> before) {
    var start = before != null && stored.continues(before.stored) ? before : null;
    var entries = new ArrayList<Entry<E>>();
    var state = kind.initial();
    var bytes = Weight.of(stored.file());
    if (start == null && stored.erasures() != null) {
      sealer.forget(stored.file());
    }
    if (start != null) {
      bytes = start.bytes;
      entries.addAll(start.file.history());
      state = start.state();
    }
    for (var document : stored.history().subList(entries.size(), stored.history().size())) {
      var entry = codec.read(stored.file(), document);
      entries.add(entry);
      bytes += Weight.of(document);
      state = entry.event() == null ? state : kind.evolve(state, entry.event());
    }
    return new Known<>(
        stored,
        new CaseFile<>(stored.file(), stored.version(), state, List.copyOf(entries)),
        start == null ? System.nanoTime() : start.opened,
        bytes);
  }
}
