package id.netral.stories;

import id.netral.local.asked.Asked;
import id.netral.local.clock.ClockCommand;
import id.netral.local.clock.MovableClock;
import id.netral.local.journey.Addresses;
import id.netral.local.journey.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Everything, started by the script as people start it, with data, ports and a clock of its own.
 */
final class Stack implements AutoCloseable {

  private static final Path TREE = Path.of("..").toAbsolutePath().normalize();
  private static final long PATIENCE_MINUTES = 6;

  /** A machine carries one; the next one that starts ends it. */
  private static @Nullable Stack running;

  private final String name;
  private final int base;

  private Stack(String name, int base) {
    this.name = name;
    this.base = base;
  }

  /** Leaves the machine to somebody else. */
  static void stopRunning() {
    if (running != null) {
      running.close();
    }
  }

  /** Starts a fresh stack whose time begins here. */
  static Stack start(String name, int base, OffsetDateTime begins) {
    stopRunning();
    var stack = new Stack(name, base);
    running = stack;
    stack.netral("down", "--wipe");
    ClockCommand.set(stack.clock(), begins.toInstant());
    stack.up();
    return stack;
  }

  /** Starts what does not run. */
  void up() {
    netral("up");
  }

  Addresses addresses() {
    return new Addresses(base);
  }

  Path data() {
    return TREE.resolve(".netral").resolve(name);
  }

  Path clock() {
    return data().resolve("clock");
  }

  /** Moves the stack's time forward; a moment that has passed already changes nothing. */
  void moveTo(OffsetDateTime moment) {
    if (new MovableClock(clock()).instant().isBefore(moment.toInstant())) {
      ClockCommand.set(clock(), moment.toInstant());
    }
  }

  void does(Step step) {
    moveTo(step.at());
    step.act().run();
  }

  /** Kills one process the hard way: {@code kafka}, {@code servers} or a service. */
  void kill(String process) {
    run(List.of("kill", "-9", String.valueOf(pid(process))));
  }

  /** Lets one process stand still, or go on. */
  void pause(String process, boolean still) {
    run(List.of("kill", still ? "-STOP" : "-CONT", String.valueOf(pid(process))));
  }

  private long pid(String process) {
    try {
      return Long.parseLong(Files.readString(data().resolve("pids").resolve(process)).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String store(String database) {
    return "mongodb://localhost:" + (base + 11) + "/" + database + "?appName=" + Asked.ONLOOKER;
  }

  /** Where the store notes what it is asked by everybody but the stories. */
  Path shapes() {
    return data().resolve("servers").resolve("queries");
  }

  /** What a command said, and how it ended. */
  record Said(int exit, String words) {}

  /** Checks exported files, as an auditor does. */
  Said verify(List<Path> files) {
    var arguments = new ArrayList<>(List.of("verify"));
    files.forEach(file -> arguments.add(file.toString()));
    return ask(script(arguments));
  }

  private void netral(String... arguments) {
    run(script(List.of(arguments)));
  }

  private static List<String> script(List<String> arguments) {
    var command = new ArrayList<>(List.of("bash", "./netral"));
    command.addAll(arguments);
    return command;
  }

  private void run(List<String> command) {
    var said = ask(command);
    if (said.exit() != 0) {
      throw new IllegalStateException(command + " failed:\n" + said.words());
    }
  }

  private Said ask(List<String> command) {
    try {
      var building = new ProcessBuilder(command).directory(TREE.toFile()).redirectErrorStream(true);
      building.environment().put("NETRAL_STACK", name);
      building.environment().put("NETRAL_BASE_PORT", String.valueOf(base));
      building.environment().put("NETRAL_BUILD", "no");
      building.environment().put("NETRAL_SAMPLES", "no");
      building.environment().put("NETRAL_QUERY_SHAPES", "yes");
      var said = Files.createTempFile("netral", ".log");
      building.redirectOutput(said.toFile());
      var process = building.start();
      if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
        process.destroy();
        throw new IllegalStateException(command + " goes on:\n" + Files.readString(said));
      }
      return new Said(process.exitValue(), Files.readString(said));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  boolean isRunning() {
    return this.equals(running);
  }

  @Override
  public void close() {
    netral("down", "--wipe");
    if (isRunning()) {
      running = null;
    }
  }
}
