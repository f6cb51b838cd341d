package id.netral.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/** Answers what the library leaves unanswered, and replies to a write only when it is on disk. */
final class StoreBackend extends H2Backend {

  private static final Set<String> WRITES =
      Set.of(
          "insert",
          "update",
          "delete",
          "findandmodify",
          "create",
          "createindexes",
          "drop",
          "dropindexes",
          "dropdatabase",
          "renamecollection");

  private static final int LOWEST_FILL_PERCENT = 50;
  private static final int TIDIED_AT_ONCE = 2 * 1024 * 1024;

  private final SharedCommit commits;

  StoreBackend(MVStore store) {
    this.commits = new SharedCommit(store::commit);
    super(store);
  }

  /** Small commits leave a file of mostly dead pages; this moves the living ones together. */
  void tidy() {
    commits.alone(
        () -> {
          var store = getMvStore();
          if (!store.isClosed() && store.getFillRate() < LOWEST_FILL_PERCENT) {
            store.compact(LOWEST_FILL_PERCENT, TIDIED_AT_ONCE);
          }
        });
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String databaseName) {
    return new StoreDatabase(databaseName, getMvStore(), getCursorRegistry());
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    var command = message.getDocument().keySet().iterator().next().toLowerCase(Locale.ROOT);
    if (isInMemory() || !WRITES.contains(command)) {
      return super.handleMessage(message);
    }
    return commits.write(() -> super.handleMessage(message));
  }

  @Override
  public Document handleCommand(
      Channel channel, String databaseName, String command, Document query) {
    if (!command.equals("hello")) {
      return super.handleCommand(channel, databaseName, command, query);
    }
    var answer = super.handleCommand(channel, databaseName, "ismaster", query);
    answer.put("isWritablePrimary", true);
    return answer;
  }
}
