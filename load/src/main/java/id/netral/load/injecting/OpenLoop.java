package id.netral.load.injecting;

import io.gatling.app.Gatling$;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets Gatling inject visits; one run at a time. */
public final class OpenLoop {

  private static @Nullable Injecting running;

  private OpenLoop() {}

  /** Returns when the last visit is over. */
  public static synchronized void run(Pacing pacing, Supplier<Visit> visits, Measured measured) {
    running = new Injecting(pacing, visits, measured);
    try {
      var folder = Files.createTempDirectory("netral-load");
      var end =
          Gatling$.MODULE$.fromArgs(
              new String[] {"-s", Visits.class.getName(), "-nr", "-rf", folder.toString()});
      Files.deleteIfExists(folder);
      if (end != 0) {
        throw new IllegalStateException("Gatling ended with " + end);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      running = null;
    }
  }

  static Injecting running() {
    var now = running;
    if (now == null) {
      throw new IllegalStateException("nothing is injected");
    }
    return now;
  }
}
