package id.netral.load.machine;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import id.netral.load.people.Ports;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.locks.LockSupport;

/** Mails go out after all else is done; whoever measures waits for those of before. */
public final class Mails {

  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private Mails() {}

  /**
   * Waits until no mail is left to go out.
   *
   * @return how long that took
   */
  public static Duration allOut(Ports at) {
    var begun = System.nanoTime();
    try (var store = MongoClients.create(at.store())) {
      var notices = store.getDatabase("notification").getCollection("notices");
      var waiting = Filters.gt("summary.nextMail", new Date(0));
      while (notices.find(waiting).limit(1).first() != null) {
        if (since(begun).compareTo(LONGEST) > 0) {
          throw new IllegalStateException("mails still wait after " + LONGEST);
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
    return since(begun);
  }

  private static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }
}
