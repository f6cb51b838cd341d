package id.netral.local.drill;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import id.netral.local.journey.StubbornBrowser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.bson.Document;

/** The processes of one stack, started by the script and ended without asking. */
final class Machine {

  private static final long MINUTES = 6;
  private static final int ROOM_KB = 512;
  private static final int BALLAST_KB = 8;

  private final String stack;
  private final int base;
  private final Path data;
  private final String skews;

  /**
   * @param skews by how much whose clock goes wrong
   */
  Machine(String stack, int base, Path data, Map<String, Duration> skews) {
    this.stack = stack;
    this.base = base;
    this.data = data;
    this.skews =
        skews.entrySet().stream()
            .map(skew -> skew.getKey() + "=" + skew.getValue())
            .collect(Collectors.joining(" "));
  }

  /** Starts which of kafka, servers and these services does not run; returns when all is ready. */
  void up(String services) {
    up(services, Map.of());
  }

  private void up(String services, Map<String, String> more) {
    var command = new ProcessBuilder("bash", "./netral", "up").redirectErrorStream(true);
    command.environment().put("NETRAL_STACK", stack);
    command.environment().put("NETRAL_BASE_PORT", String.valueOf(base));
    command.environment().put("NETRAL_SERVICES", services);
    command.environment().put("NETRAL_BUILD", "no");
    command.environment().put("NETRAL_SAMPLES", "no");
    command.environment().put("NETRAL_CLOCK_SKEW", skews);
    command.environment().putAll(more);
    run(command);
  }

  void kill(String process) {
    var pid = pid(process);
    run(new ProcessBuilder("kill", "-9", pid));
    gone(pid);
  }

  /** Asks it to end, and waits until it has. */
  void stop(String process) {
    var pid = pid(process);
    run(new ProcessBuilder("kill", pid));
    gone(pid);
  }

  private static void gone(String pid) {
    ProcessHandle.of(Long.parseLong(pid)).ifPresent(p -> p.onExit().join());
  }

  /**
   * Starts the store anew with a file that may hardly grow, and writes until it can take no more;
   * false where the system sets no such limit.
   */
  boolean fillStore(String services) {
    kill("servers");
    var kb = storeKb();
    up(services, Map.of("NETRAL_STORE_LIMIT_KB", String.valueOf(kb + ROOM_KB)));
    try (var store = MongoClients.create("mongodb://localhost:" + (base + 11))) {
      var ballast = store.getDatabase("drill").getCollection("ballast");
      // A store that has grown has also gaps, which are filled first.
      for (long written = 0; written < kb + 4 * ROOM_KB; written += BALLAST_KB) {
        ballast.insertOne(new Document("ballast", new byte[BALLAST_KB * 1024]));
      }
      return false;
    } catch (MongoException full) {
      return true;
    }
  }

  private long storeKb() {
    try {
      return Files.size(data.resolve("servers/store")) / 1024;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void pause(String process) {
    run(new ProcessBuilder("kill", "-STOP", pid(process)));
  }

  void goOn(String process) {
    run(new ProcessBuilder("kill", "-CONT", pid(process)));
  }

  /**
   * Starts a second instance of a service that runs already, at a port of its own; empty where the
   * system does not tell how the first was started.
   */
  Optional<Process> second(String service, int port) {
    var told = Path.of("/proc", pid(service), "cmdline");
    if (!Files.isReadable(told)) {
      return Optional.empty();
    }
    try {
      var command =
          new ArrayList<>(
              List.of(Files.readString(told).split("\0")).stream()
                  .filter(a -> !a.startsWith("-XX:AOT") && !a.startsWith("-Xlog:aot"))
                  .map(a -> a.startsWith("-Dnetral.process=") ? a + "-second" : a)
                  .toList());
      command.add("--server.port=" + port);
      var second =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(data.resolve("logs/" + service + "-second.log").toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(second::destroyForcibly));
      new StubbornBrowser(() -> {}).open("http://localhost:" + port + "/actuator/health");
      return Optional.of(second);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String pid(String process) {
    try {
      return Files.readString(data.resolve("pids").resolve(process)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(ProcessBuilder command) {
    try {
      var said = Files.createTempFile("netral", ".log");
      var process = command.redirectErrorStream(true).redirectOutput(said.toFile()).start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroy();
        throw new IllegalStateException(command.command() + " failed:\n" + Files.readString(said));
      }
      Files.delete(said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
