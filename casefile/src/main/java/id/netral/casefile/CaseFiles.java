package id.netral.casefile;

import com.mongodb.client.MongoCollection;
import id.netral.casefile.Reading.Known;
import id.netral.casefile.history.Cause;
import id.netral.casefile.history.Codec;
import id.netral.casefile.history.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files of one kind: read whole, written by one conditional update each. Every command bears an
 * id; its repeat gets the first answer.
 */
public final class CaseFiles<S, E> {

  private final FileKind<S, E> kind;
  private final FileStorage<S, E> storage;

  CaseFiles(FileKind<S, E> kind, FileStorage<S, E> storage) {
    this.kind = kind;
    this.storage = storage;
  }

  /**
   * Carries out a command; a lost race re-reads and decides again. It is tried first on what was
   * known lately: if that is behind, the write finds out, and no refusal rests on it.
   */
  public Handled<S> handle(String file, Act act, Function<S, Verdict<E>> decide) {
    return handle(file, storage.lately(file), act, decide);
  }

  /** The same for a file that this command makes: that it is not there yet is tried first. */
  public Handled<S> begin(String file, Act act, Function<S, Verdict<E>> decide) {
    return handle(file, storage.lately(file).or(() -> storage.none(file)), act, decide);
  }

  private Handled<S> handle(
      String file, Optional<Known<S, E>> lately, Act act, Function<S, Verdict<E>> decide) {
    var quick = lately.flatMap(known -> perhaps(known, act, decide));
    if (quick.isPresent()) {
      return quick.get();
    }
    return Races.untilWon(file, () -> attempt(storage.read(file), true, act, decide));
  }

  /**
   * Carries out a decision that a person signs, on what they saw; if anything happened since, it is
   * shown again instead. What was only taken in since, such as that a mail got through, is nothing
   * that a decision could rest on.
   */
  public Handled<S> sign(String file, long seen, Act act, Function<S, Verdict<E>> decide) {
    var quick =
        storage
            .lately(file)
            .filter(known -> known.version() == seen)
            .flatMap(known -> perhaps(known, act, decide));
    return quick.orElseGet(() -> signNow(file, seen, act, decide));
  }

  private Handled<S> signNow(String file, long seen, Act act, Function<S, Verdict<E>> decide) {
    var known = storage.read(file);
    if (hasMoved(known.stored(), seen) && known.stored().causedBy(act.id()).isEmpty()) {
      return new Handled.Overtaken<>(known.state(), known.version());
    }
    return attempt(known, true, act, decide)
        .orElseGet(
            () -> {
              var now = storage.read(file);
              return new Handled.Overtaken<>(now.state(), now.version());
            });
  }

  private static boolean hasMoved(Stored stored, long seen) {
    return stored.version() < seen
        || stored.history().stream()
            .skip(seen)
            .anyMatch(entry -> !Codec.TAKEN_IN.equals(entry.getString("type")));
  }

  private Optional<Handled<S>> perhaps(Known<S, E> known, Act act, Function<S, Verdict<E>> decide) {
    return Reading.perhaps(() -> attempt(known, false, act, decide));
  }

  /**
   * Empty when somebody else wrote first, or when nothing would be written on what is perhaps not
   * {@code current}.
   */
  private Optional<Handled<S>> attempt(
      Known<S, E> known, boolean current, Act act, Function<S, Verdict<E>> decide) {
    var state = known.state();
    if (known.stored().causedBy(act.id()).isPresent()) {
      return Optional.of(new Handled.Done<>(state, known.version(), true));
    }
    return switch (decide.apply(state)) {
      case Verdict.TakeIn<E>(var why) ->
          throw new IllegalStateException("a command is accepted or refused, not " + why);
      case Verdict.Accept<E>(var events) when !events.isEmpty() -> {
        var frame = new Codec.Frame(act.by(), act.on(), act.at(), new Cause.Command(act.id()));
        yield storage
            .append(known, storage.entries(known, frame, events))
            .map(after -> new Handled.Done<>(after.state(), after.version(), false));
      }
      case Verdict.Accept<E> _ -> only(current, new Handled.Done<>(state, known.version(), false));
      case Verdict.Refuse<E>(var why) -> only(current, new Handled.Refused<>(state, why));
    };
  }

  private static <S> Optional<Handled<S>> only(boolean current, Handled<S> answer) {
    return current ? Optional.of(answer) : Optional.empty();
  }

  /** The file with its history; empty when there is none of this id. */
  public Optional<CaseFile<S, E>> find(String file) {
    var known = storage.read(file);
    return known.version() == 0 ? Optional.empty() : Optional.of(known.file());
  }

  /** The same if it lies within this scope, a filter on {@code summary.*}: the query asks. */
  public Optional<CaseFile<S, E>> find(String file, Bson scope) {
    return storage.read(file, scope).map(Known::file);
  }

  /** What this file has announced under this type, oldest first; without what was erased. */
  public List<ObjectNode> announced(String file, String type) {
    var said = new ArrayList<ObjectNode>();
    for (var entry : storage.read(file).stored().history()) {
      var announces = Stored.announces(entry);
      for (int i = 0; i < announces.size(); i++) {
        var announce = announces.get(i);
        var n = Stored.number(entry.get("n"));
        if (type.equals(announce.getString("type"))
            && Codec.content(storage.sealer(), file, n, i, announce) instanceof ObjectNode content
            && content.get("data") instanceof ObjectNode data) {
          said.add(data);
        }
      }
    }
    return List.copyOf(said);
  }

  /**
   * Tells of each file that this instance has just written, and where it stands now; on the thread
   * that wrote it, so what takes time goes elsewhere. A crash forgets it: only to be quicker than a
   * sweep.
   */
  public void whenWritten(BiConsumer<String, S> then) {
    storage.whenWritten(then);
  }

  /** For queries on {@code summary.*}, {@code nextDue} and {@code _id}; never for writing. */
  public MongoCollection<Document> collection() {
    return storage.collection();
  }

  /** Erases all that was sealed under the file's key of this name, here and at every instance. */
  public void erase(String file, String key) {
    storage.erase(file, key);
  }

  /** Lets time pass over one file: each due moment that may becomes an entry of its instant. */
  int passTime(String file, Instant now, Predicate<Due> may) {
    return new PassingTime<>(kind, storage).pass(file, now, may);
  }

  /** Recomputes what is derived from the histories; returns for how many files it was wrong. */
  public long rebuild() {
    return storage.rebuild();
  }

  FileKind<S, E> kind() {
    return kind;
  }

  FileStorage<S, E> storage() {
    return storage;
  }
}
