package id.netral.local.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.buffer.ByteBuf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What was written since the store's last commit, as documents: it outlives a kill of the process
 * and is done again at the next start. So an answer waits for some bytes at the end of one file,
 * which all who wait together share, and not for a commit.
 *
 * <p>A record is its number, its length and its checksum, then BSON. A last one that is not whole
 * was never acknowledged.
 */
final class Journal implements AutoCloseable {

  /**
   * One document as it became.
   *
   * @param n counted over the whole life of the store, without gaps
   * @param collection with its database, like {@code reports.files}
   * @param now null where it was removed
   */
  record Change(long n, String collection, Object id, @Nullable Document now) {}

  private static final int HEADER = Long.BYTES + 2 * Integer.BYTES;

  private final FileChannel file;
  private final ReentrantLock writing = new ReentrantLock();
  private ByteBuf waiting = Bson.buffer();
  private long noted;
  private long written; // under the lock
  private boolean failed; // under the lock

  Journal(Path file) {
    try {
      this.file = FileChannel.open(file, CREATE, READ, WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands over what follows this number, in order; numbers go on after the last one. */
  void read(long after, Consumer<Change> changes) throws IOException {
    noted = after;
    file.position(0);
    for (var next = next(); next != null; next = next()) {
      if (next.n > noted) {
        changes.accept(next);
        noted = next.n;
      }
    }
    written = noted;
  }

  private @Nullable Change next() throws IOException {
    var header = bytes(HEADER);
    if (header == null) return null;
    var n = header.getLong();
    var length = header.getInt();
    var sum = header.getInt();
    var body = length > 0 && length <= file.size() - file.position() ? bytes(length) : null;
    if (body == null || sum != sum(n, body)) return null;
    var change = Bson.decoded(body);
    var collection = String.valueOf(change.get("in"));
    var id = Objects.requireNonNull(change.get("id"));
    return new Change(n, collection, id, (Document) change.get("now"));
  }

  private @Nullable ByteBuffer bytes(int length) throws IOException {
    var bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (file.read(bytes) < 0) return null;
    }
    return bytes.flip();
  }

  private static int sum(long n, ByteBuffer body) {
    var sum = new CRC32C();
    sum.update(ByteBuffer.allocate(Long.BYTES).putLong(n).flip());
    sum.update(body.duplicate());
    return (int) sum.getValue();
  }

  /** By who holds the lock of the collection, so that a document's changes keep their order. */
  void note(String collection, Object id, @Nullable Document now) {
    var change = new Document("in", collection).append("id", id);
    if (now != null) change.append("now", now);
    var body = Bson.encoded(change);
    try {
      synchronized (this) {
        noted++;
        var bytes = body.nioBuffer();
        waiting.writeLong(noted).writeInt(bytes.remaining()).writeInt(sum(noted, bytes));
        waiting.writeBytes(body);
      }
    } finally {
      body.release();
    }
  }

  synchronized long noted() {
    return noted;
  }

  /** Returns when everything up to this number lies in the file. */
  void await(long n) {
    writing.lock();
    try {
      if (failed) throw new IllegalStateException("the journal could not be written");
      if (written < n) writeWaiting();
    } finally {
      writing.unlock();
    }
  }

  private void writeWaiting() {
    ByteBuf bytes;
    long upTo;
    synchronized (this) {
      bytes = waiting;
      upTo = noted;
      waiting = Bson.buffer();
    }
    try {
      for (var left = bytes.nioBuffer(); left.hasRemaining(); ) file.write(left);
      written = upTo;
    } catch (IOException e) {
      failed = true; // what lies behind a torn record would not be found again
      throw new UncheckedIOException(e);
    } finally {
      bytes.release();
    }
  }

  /** The store's file holds all of it now. Nobody may write meanwhile. */
  void clear() throws IOException {
    writing.lock();
    try {
      synchronized (this) {
        waiting.clear();
        written = noted;
      }
      file.truncate(0);
      failed = false;
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
