package id.netral.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
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

  private static final AttributeKey<Boolean> LOOKS_ON = AttributeKey.valueOf("looksOn");

  private final SharedCommit commits;
  private final @Nullable Asked asked;

  StoreBackend(MVStore store, @Nullable Asked asked) {
    this.commits = new SharedCommit(store::commit);
    this.asked = asked;
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
    var answer = answer(message);
    if (asked != null && message.getChannel().attr(LOOKS_ON).get() == null) {
      asked.note(message.getDocument(), answer);
    }
    return answer;
  }

  private Document answer(MongoMessage message) {
    var command = message.getDocument().keySet().iterator().next().toLowerCase(Locale.ROOT);
    if (isInMemory() || !WRITES.contains(command)) {
      return super.handleMessage(message);
    }
    return commits.write(() -> super.handleMessage(message));
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
