package id.netral.local.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What was written since the store's last commit, as documents: it outlives a kill of the process
 * and is done again at the next start. So an answer waits for some bytes at the end of one file,
 * which all who wait together share, and not for a commit.
 *
 * <p>A record is its number, its length and its checksum, then as BSON which document, then the
 * document. A last record that is not whole was never acknowledged.
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

  private static final int AT_ONCE = 256 * 1024; // of memory outside the heap

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
      if (next.n <= noted) continue;
      if (next.n != noted + 1) throw new IOException("this journal is of another store");
      changes.accept(next);
      noted = next.n;
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
    var bytes = Unpooled.wrappedBuffer(body);
    var which = BsonDecoder.decodeBson(bytes);
    var now = bytes.isReadable() ? BsonDecoder.decodeBson(bytes) : null;
    var id = Missing.ofNullable(which.get("id"));
    return new Change(n, String.valueOf(which.get("in")), id, now);
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
    var which = new Document("in", collection).append("id", id instanceof Missing ? null : id);
    var body = Bson.encoded(which);
    try {
      if (now != null) BsonEncoder.encodeDocument(now, body);
      var bytes = body.nioBuffer();
      synchronized (this) {
        waiting.ensureWritable(HEADER + bytes.remaining());
        noted++;
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
    failed = true; // until all of it is there: what lies behind a torn record would not be found
    try {
      while (bytes.isReadable()) {
        bytes.readBytes(file, Math.min(bytes.readableBytes(), AT_ONCE));
      }
      written = upTo;
      failed = false;
    } catch (IOException e) {
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
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
