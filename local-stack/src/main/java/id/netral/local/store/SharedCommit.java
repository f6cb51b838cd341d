package id.netral.local.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * One commit for all writes that wait together. A commit never falls into the middle of a write:
 * otherwise a kill could leave a document without its index entry.
 */
final class SharedCommit {

  private final Runnable commit;
  private final AtomicLong written = new AtomicLong();
  private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);
  private long committed;

  SharedCommit(Runnable commit) {
    this.commit = commit;
  }

  /** Runs a write and returns when it lies in the file, also when it failed half-way. */
  <T> T write(Supplier<T> action) {
    long ticket;
    gate.readLock().lock();
    try {
      return action.get();
    } finally {
      ticket = written.incrementAndGet();
      gate.readLock().unlock();
      await(ticket);
    }
  }

  private void await(long ticket) {
    gate.writeLock().lock();
    try {
      if (committed < ticket) {
        var upTo = written.get();
        commit.run();
        committed = upTo;
      }
    } finally {
      gate.writeLock().unlock();
    }
  }

  /** Keeps writes and commits out while the file is tidied. */
  void alone(Runnable action) {
    gate.writeLock().lock();
    try {
      action.run();
    } finally {
      gate.writeLock().unlock();
    }
  }
}
