package id.netral.casefile;

import id.netral.casefile.history.Cause;
import id.netral.casefile.history.Codec;
import java.time.Instant;
import java.util.function.Predicate;

/** Turns passed deadlines of one file into entries, in legal order. */
final class PassingTime<S, E> {

  private final FileKind<S, E> kind;
  private final FileStorage<S, E> storage;

  PassingTime(FileKind<S, E> kind, FileStorage<S, E> storage) {
    this.kind = kind;
    this.storage = storage;
  }

  int pass(String file, Instant now, Predicate<Due> may) {
    int passed = 0;
    while (true) {
      var stored = storage.read(file);
      var state = storage.state(stored);
      var due = kind.nextDue(state);
      if (due == null || FileStorage.effective(due).isAfter(now) || !may.test(due)) {
        return passed;
      }
      if (!(kind.timePassed(state, due.at()) instanceof Verdict.Accept<E>(var events))
          || events.isEmpty()) {
        throw new IllegalStateException(file + ": time passed without an event at " + due.at());
      }
      var cause = new Cause.Clock("clock/" + due.at() + "/" + stored.version());
      var frame = new Codec.Frame(Actor.CLOCK, due.at(), now, cause);
      var entries = storage.entries(stored, state, frame, events);
      if (due.equals(kind.nextDue(entries.state()))) {
        throw new IllegalStateException(file + ": time does not move on from " + due.at());
      }
      passed += storage.append(stored, entries).isPresent() ? 1 : 0;
    }
  }
}
