package id.netral.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Answers a write when the journal has it, and commits the store now and then. A commit never falls
 * into the middle of a write: otherwise a kill could leave a document without its index entry.
 */
final class JournaledWrites implements AutoCloseable {

  private static final String LAST = "last";

  private final MVStore store;
  private final Journal journal;
  private final MVMap<String, Long> committed;
  private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);
  private boolean catchingUp;

  JournaledWrites(MVStore store, Journal journal) {
    this.store = store;
    this.journal = journal;
    this.committed = store.openMap("journal");
  }

  /** After a kill: what the last commit does not hold yet is done again, and committed. */
  void catchUp(Consumer<Journal.Change> again) {
    catchingUp = true;
    try {
      journal.read(committed.getOrDefault(LAST, 0L), again);
      catchingUp = false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    alone(this::commitAll);
  }

  /** One document as it became, by who holds the lock of its collection; null: removed. */
  void note(String collection, Object id, @Nullable Document now) {
    if (!catchingUp) journal.note(collection, id, now);
  }

  /** Runs a write and returns when it lies in a file, also when it failed half-way. */
  <T> T write(Supplier<T> action) {
    long last;
    gate.readLock().lock();
    try {
      return action.get();
    } finally {
      last = journal.noted();
      gate.readLock().unlock();
      journal.await(last);
    }
  }

  /** The same for collections and their indexes, of which the journal knows nothing. */
  <T> T change(Supplier<T> action) {
    gate.writeLock().lock();
    try {
      return action.get();
    } finally {
      try {
        commitAll();
      } finally {
        gate.writeLock().unlock();
      }
    }
  }

  /** Commits, if anything was written since. */
  void commit() {
    alone(this::commitNoted);
  }

  /** Keeps writes out, and what was written lies in the store's file before. */
  void tidy(Runnable action) {
    alone(
        () -> {
          commitNoted();
          action.run();
        });
  }

  private void alone(Runnable action) {
    gate.writeLock().lock();
    try {
      if (!store.isClosed()) action.run();
    } finally {
      gate.writeLock().unlock();
    }
  }

  private void commitNoted() {
    if (journal.noted() > committed.getOrDefault(LAST, 0L)) commitAll();
  }

  /** The number is part of the commit: what lies in both is not done twice. */
  private void commitAll() {
    committed.put(LAST, journal.noted());
    store.commit();
    try {
      journal.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    journal.close();
  }
}
