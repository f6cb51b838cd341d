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
      var known = storage.read(file);
      var state = known.state();
      var due = kind.nextDue(state);
      if (due == null || Derived.effective(due).isAfter(now) || !may.test(due)) {
        return passed;
      }
      if (!(kind.timePassed(state, due.at()) instanceof Verdict.Accept<E>(var events))
          || events.isEmpty()) {
        throw new IllegalStateException(file + ": time passed without an event at " + due.at());
      }
      var cause = new Cause.Clock("clock/" + due.at() + "/" + known.version());
      var frame = new Codec.Frame(Actor.CLOCK, due.at(), now, cause);
      var after = events.stream().reduce(state, kind::evolve, (_, last) -> last);
      if (due.equals(kind.nextDue(after))) {
        throw new IllegalStateException(file + ": time does not move on from " + due.at());
      }
      passed += storage.append(known, storage.entries(known, frame, events)).isPresent() ? 1 : 0;
    }
  }
}
