package id.netral.load.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Processor time and memory of each process, from /proc; nothing where there is none. */
public final class Processes {

  public static final String ITSELF = "load itself";

  private static final double TICKS_A_SECOND = 100;
  private static final int USER_TICKS = 11;
  private static final int SYSTEM_TICKS = 12;

  private final Path pids;

  /**
   * @param cores how many processor cores were busy on average
   */
  public record Use(double cores, long megabytes) {}

  /** The state at one moment. */
  public record Moment(long nanos, Map<String, Double> seconds) {}

  public Processes(Path data) {
    this.pids = data.resolve("pids");
  }

  public Moment now() {
    var seconds = new TreeMap<String, Double>();
    all().forEach((name, pid) -> seconds.put(name, seconds(pid)));
    return new Moment(System.nanoTime(), seconds);
  }

  public Map<String, Use> since(Moment before) {
    var now = now();
    var elapsed = (now.nanos() - before.nanos()) / 1e9;
    var use = new LinkedHashMap<String, Use>();
    all()
        .forEach(
            (name, pid) -> {
              var took =
                  now.seconds().getOrDefault(name, 0.0) - before.seconds().getOrDefault(name, 0.0);
              use.put(name, new Use(took / elapsed, megabytes(pid)));
            });
    return use;
  }

  private Map<String, Long> all() {
    var all = new TreeMap<String, Long>();
    all.put(ITSELF, ProcessHandle.current().pid());
    try (var files = Files.list(pids)) {
      for (var file : files.toList()) {
        all.put(file.getFileName().toString(), Long.parseLong(Files.readString(file).strip()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    all.values().removeIf(pid -> !Files.isReadable(Path.of("/proc", "" + pid, "stat")));
    return all;
  }

  private static double seconds(long pid) {
    var stat = read(pid, "stat");
    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS]))
        / TICKS_A_SECOND;
  }

  private static long megabytes(long pid) {
    return read(pid, "status")
        .lines()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  private static String read(long pid, String what) {
    try {
      return Files.readString(Path.of("/proc", "" + pid, what));
    } catch (IOException e) {
      return what.equals("stat") ? "0 () S" + " 0".repeat(20) : "";
    }
  }
}
