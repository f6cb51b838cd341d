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

  private final SharedCommit commits;

  StoreBackend(MVStore store) {
    this.commits = new SharedCommit(store::commit);
    super(store);
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
