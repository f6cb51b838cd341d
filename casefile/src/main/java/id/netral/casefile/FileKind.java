package id.netral.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a service author writes about one kind of file: how its history is read, what is told to
 * whom, what lists need, and when time alone changes it. Pure: called again and again, anywhere.
 *
 * @param <S> where a file stands (a sealed interface)
 * @param <E> what has happened to it (a sealed interface of records)
 */
public interface FileKind<S, E> {

  /** The MongoDB collection, a plural noun in kebab-case: {@code reports}. */
  String collection();

  /** The registered name of every event and which of its text lies open. */
  EventTypes<E> types();

  S initial();

  /** The state after one more event; an event that cannot follow is a bug and throws. */
  S evolve(S state, E event);

  /** What other files are told of this event; each becomes one numbered announcement. */
  default List<Announcement> announcements(S before, E event, S after) {
    return List.of();
  }

  /** What queues and lists need; queried as {@code summary.<key>}; can be dropped and rebuilt. */
  default Map<String, @Nullable Object> summary(S state) {
    return Map.of();
  }

  /**
   * Key lists of the indexes that this service's queries stand on, e.g. {@code
   * summary.office,nextDue}.
   */
  default List<String> indexes() {
    return List.of();
  }

  /** The earliest moment at which time alone changes this file. */
  default @Nullable Due nextDue(S state) {
    return null;
  }

  /** What the passing of {@link #nextDue} means; must move {@code nextDue} on. */
  default Verdict<E> timePassed(S state, Instant due) {
    throw new IllegalStateException(collection() + " has no time of its own");
  }
}
