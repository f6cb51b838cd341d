package id.netral.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import id.netral.local.asked.Asked;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** Answers what the library leaves unanswered, and replies to a write when it lies in a file. */
final class StoreBackend extends H2Backend {

  private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findandmodify");
  private static final Set<String> CHANGES =
      Set.of("create", "createindexes", "drop", "dropindexes", "dropdatabase", "renamecollection");

  private static final int LOWEST_FILL_PERCENT = 50;
  private static final int TIDIED_AT_ONCE = 2 * 1024 * 1024;

  private static final AttributeKey<Boolean> LOOKS_ON = AttributeKey.valueOf("looksOn");

  private final @Nullable JournaledWrites writes;
  private final @Nullable Asked asked;

  /**
   * @param journal none for a store in memory
   */
  StoreBackend(MVStore store, @Nullable Journal journal, @Nullable Asked asked) {
    this.writes = journal == null ? null : new JournaledWrites(store, journal);
    this.asked = asked;
    super(store);
    if (writes != null) catchUp(writes);
  }

  private void catchUp(JournaledWrites writes) {
    writes.catchUp(
        change -> {
          var name = change.collection();
          var database = (StoreDatabase) resolveDatabase(Utils.getDatabaseNameFromFullName(name));
          database.doAgain(Utils.getCollectionNameFromFullName(name), change);
        });
  }

  @Override
  public void commit() {
    if (writes != null) writes.commit();
  }

  /** Commits leave a file of dead pages; this moves the living ones together. */
  void tidy() {
    var store = getMvStore();
    if (writes != null && !store.isClosed() && store.getFillRate() < LOWEST_FILL_PERCENT) {
      writes.tidy(() -> store.compact(LOWEST_FILL_PERCENT, TIDIED_AT_ONCE));
    }
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String databaseName) {
    return new StoreDatabase(databaseName, getMvStore(), getCursorRegistry(), this::note);
  }

  /** One document as it became, noted by who holds the lock of its collection. */
  private void note(String collection, Object id, @Nullable Document now) {
    if (writes != null) writes.note(collection, id, now);
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    var answer = answer(message);
    if (asked != null && message.getChannel().attr(LOOKS_ON).get() == null) {
      asked.note(message.getDocument(), answer);
    }
    return answer;
  }

  private Document answer(MongoMessage message) {
    var command = message.getDocument().keySet().iterator().next().toLowerCase(Locale.ROOT);
    if (writes != null && WRITES.contains(command)) {
      return writes.write(() -> super.handleMessage(message));
    }
    return writes != null && CHANGES.contains(command)
        ? writes.change(() -> super.handleMessage(message))
        : super.handleMessage(message);
  }

  @Override
  public void close() {
    try {
      commit();
    } finally {
      super.close();
      if (writes != null) writes.close();
    }
  }

  @Override
  public Document handleCommand(
      Channel channel, String databaseName, String command, Document query) {
    if (asked != null && String.valueOf(query.get("client")).contains(Asked.ONLOOKER)) {
      channel.attr(LOOKS_ON).set(true);
    }
    if (!command.equals("hello")) {
      return super.handleCommand(channel, databaseName, command, query);
    }
    var answer = super.handleCommand(channel, databaseName, "ismaster", query);
    answer.put("isWritablePrimary", true);
    return answer;
  }
}
