package id.netral.local.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The processes of one stack, started by the script and ended without asking. */
final class Machine {

  private static final long MINUTES = 6;

  private final String stack;
  private final int base;
  private final Path data;

  Machine(String stack, int base, Path data) {
    this.stack = stack;
    this.base = base;
    this.data = data;
  }

  /** Starts which of kafka, servers and these services does not run; returns when all is ready. */
  void up(String services) {
    var command = new ProcessBuilder("bash", "./netral", "up").redirectErrorStream(true);
    command.environment().put("NETRAL_STACK", stack);
    command.environment().put("NETRAL_BASE_PORT", String.valueOf(base));
    command.environment().put("NETRAL_SERVICES", services);
    command.environment().put("NETRAL_BUILD", "no");
    run(command);
  }

  void kill(String process) {
    run(new ProcessBuilder("kill", "-9", pid(process)));
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
      return Optional.of(
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(data.resolve("logs/" + service + "-second.log").toFile())
              .start());
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
