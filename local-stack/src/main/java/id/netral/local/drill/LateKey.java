package id.netral.local.drill;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import id.netral.local.journey.Addresses;
import id.netral.local.journey.Filled;
import id.netral.local.journey.StubbornBrowser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/**
 * A government's public key reaches Bawaslu too late. What one case says meanwhile is poison there,
 * and stands until an operator has it tried again; every other case goes on.
 */
final class LateKey {

  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final Addresses at;
  private final Path here;
  private final Path away;

  LateKey(Addresses at, Path data) {
    this.at = at;
    this.here = data.resolve("keys/trusted/sanction.json");
    this.away = data.resolve("keys/sanction-not-yet.json");
  }

  /** The key is not there while this is done; returns once Bawaslu has parked what it caused. */
  void isMissing(Runnable meanwhile) {
    move(here, away);
    try {
      meanwhile.run();
      await(true);
    } finally {
      move(away, here);
    }
  }

  /** An operator of Bawaslu presses the button; returns once nothing lies parked there. */
  void isTriedAgain() {
    var browser = new StubbornBrowser(() -> {});
    var page = browser.signIn(at.investigation() + "/operations", "operator", "netral");
    if (page.offers("Coba lagi")) {
      page.press("Coba lagi", Filled.NOTHING);
    }
    await(false);
  }

  boolean isParked() {
    try (var store = MongoClients.create("mongodb://localhost:" + (at.base() + 11))) {
      return store
              .getDatabase("investigation")
              .getCollection("parked")
              .find(Filters.eq("reason", "POISON"))
              .first()
          != null;
    }
  }

  private void await(boolean parked) {
    var end = Instant.now().plus(LONGEST);
    while (isParked() != parked) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException(
            parked ? "nothing was parked without its key" : "an operator's act had no effect");
      }
      LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
    }
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
