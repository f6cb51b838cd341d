package id.netral.local.store;

import static java.util.concurrent.Executors.newSingleThreadScheduledExecutor;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import de.bwaldvogel.mongo.MongoServer;
import id.netral.local.asked.Asked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running store, in memory for tests or in a file for the local stack. */
public final class EmbeddedStore implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedStore.class);
  private static final int ANY_PORT = 0;
  // Connections that wait together share a write of the journal, so each needs a thread.
  private static final int WAITING_CONNECTIONS = 32;
  // What is not in the cache is decoded again each time; 32 MB suit the smallest heap, of 256 MB.
  private static final int SMALLEST_CACHE_MB = 32;
  private static final int CACHED_SHARE_OF_HEAP = 8;
  private static final int RETENTION_MILLIS = 2_000;
  private static final int COMMIT_MILLIS = 250;

  private final ScheduledExecutorService housekeeping =
      newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("tidy").factory());
  private final MongoServer server;
  private final int port;

  private EmbeddedStore(@Nullable Path file, int port, @Nullable Asked asked) {
    var store = open(file);
    var journal = file == null ? null : new Journal(journalOf(file));
    var backend = new StoreBackend(store, journal, asked);
    this.server = new MongoServer(backend);
    if (file != null) {
      housekeeping.scheduleWithFixedDelay(
          () -> attempt(backend::commit), COMMIT_MILLIS, COMMIT_MILLIS, MILLISECONDS);
      housekeeping.scheduleWithFixedDelay(() -> attempt(backend::tidy), 2, 2, SECONDS);
    }
    server.bind(new InetSocketAddress("127.0.0.1", port), 1, WAITING_CONNECTIONS);
    this.port = server.getLocalAddress().getPort();
  }

  /** In memory, on a free port. */
  public static EmbeddedStore start() {
    return new EmbeddedStore(null, ANY_PORT, null);
  }

  /** In a file that outlives the process; port 0 takes a free one. */
  public static EmbeddedStore start(Path file, int port) {
    return start(file, port, null);
  }

  /** The same, and everything that is asked of it is noted. */
  public static EmbeddedStore start(Path file, int port, @Nullable Asked asked) {
    return new EmbeddedStore(file, port, asked);
  }

  public int port() {
    return port;
  }

  public String connectionString() {
    return "mongodb://localhost:" + port;
  }

  public String connectionString(String database) {
    return connectionString() + "/" + database;
  }

  @Override
  public void close() {
    housekeeping.close();
    server.shutdownNow();
  }

  /** The next round comes all the same. */
  private static void attempt(Runnable round) {
    try {
      round.run();
    } catch (RuntimeException e) {
      LOG.error("The store could not be committed or tidied", e);
    }
  }

  static Path journalOf(Path file) {
    return Path.of(file + ".journal");
  }

  static MVStore open(@Nullable Path file) {
    if (file == null) {
      return MVStore.open(null);
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var store =
        new MVStore.Builder()
            .fileName(file.toString())
            .autoCommitDisabled()
            .autoCommitBufferSize(0) // nor in the middle of a write when many pages wait
            .cacheSize(cacheMegabytes(Runtime.getRuntime().maxMemory()))
            .open();
    store.setVersionsToKeep(0);
    store.setRetentionTime(RETENTION_MILLIS);
    return store;
  }

  static int cacheMegabytes(long heap) {
    return Math.toIntExact(Math.max(SMALLEST_CACHE_MB, heap / CACHED_SHARE_OF_HEAP >> 20));
  }
}
