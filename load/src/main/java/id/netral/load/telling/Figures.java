package id.netral.load.telling;

import id.netral.load.floor.Hands;
import id.netral.load.injecting.Measured.Tally;
import id.netral.load.injecting.Visit.Outcome;
import id.netral.load.machine.HandOver;
import id.netral.load.machine.Processes;
import id.netral.load.parts.Ground.Seen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints each run when it is over, and keeps all of them. */
public final class Figures {

  private static final double MILLI = 1000.0;

  private final Map<String, Object> all = new LinkedHashMap<>();
  private Map<String, Object> run = new LinkedHashMap<>();

  /** Begins what the following figures belong to. */
  public void begin(String name) {
    run = new LinkedHashMap<>();
    all.put(name, run);
    System.out.printf("%n== %s%n", name);
  }

  public void say(String name, Object what) {
    run.put(name, what);
    System.out.printf("  %s: %s%n", name, what);
  }

  public void floor(Map<String, Hands.Speed> floor) {
    begin("floor");
    floor.forEach(
        (what, speed) -> {
          run.put(what, withRate(speed.perSecond(), speed.micros()));
          System.out.printf(
              "  %-26s %8.0f/s  %s%n", what, speed.perSecond(), line(speed.micros(), MILLI));
        });
  }

  /** One open-loop run. */
  public void run(String name, double offered, Seen seen) {
    begin(name);
    var measured = seen.measured();
    var commands = measured.commands();
    run.put("offered", offered);
    run.put("commands", withRate(measured.rate(), commands.took()));
    System.out.printf(
        "  offered %.1f/s, done %.1f/s   %s%n",
        offered, measured.rate(), line(commands.took(), MILLI));
    say(
        "from the first arrival to the last answer",
        "%d commands, %.1f/s".formatted(measured.done(), measured.drained()));
    var outcomes = new LinkedHashMap<String, Object>();
    for (var outcome : Outcome.values()) {
      outcomes.put(outcome.name().toLowerCase(java.util.Locale.ROOT), measured.count(outcome));
    }
    say("answers", outcomes);
    run.put("calls", calls(measured.byName()));
    measured.complaints().keySet().forEach(c -> System.out.println("    failed: " + c));
    use(seen);
  }

  private static Map<String, Object> calls(Map<String, Tally> byName) {
    var calls = new LinkedHashMap<String, Object>();
    byName.forEach(
        (name, tally) -> {
          calls.put(name, percentiles(tally.took(), MILLI));
          System.out.printf(
              "    %-20s %6d  %s%n", name, tally.count(Outcome.DONE), line(tally.took(), MILLI));
        });
    return calls;
  }

  private void use(Seen seen) {
    var told = new LinkedHashMap<String, Object>();
    var line = new StringBuilder();
    double stack = 0;
    for (var one : seen.use().entrySet()) {
      var use = one.getValue();
      told.put(one.getKey(), Map.of("cores", rounded(use.cores()), "MB", use.megabytes()));
      line.append(" · %s %.2f, %d MB".formatted(one.getKey(), use.cores(), use.megabytes()));
      stack += one.getKey().equals(Processes.ITSELF) ? 0 : use.cores();
    }
    run.put("processes", told);
    System.out.println("  cores busy: " + line.substring(Math.min(3, line.length())));
    if (seen.commands() > 0) {
      say(
          "processor time of the stack for a command, ms",
          rounded(stack * seen.seconds() * MILLI / seen.commands()));
    }
  }

  public void handOver(HandOver handOver) {
    var ways = new LinkedHashMap<String, Object>();
    handOver
        .took()
        .forEach(
            (way, took) -> {
              ways.put(way, percentiles(took, 1));
              System.out.printf("    %-32s %6d  %s%n", way, took.getTotalCount(), line(took, 1));
            });
    ways.put("not heard when read", handOver.unheard());
    run.put("hand-over", ways);
    System.out.printf(
        "  hand-over, all ways %s; not heard when read: %d%n",
        line(handOver.all(), 1), handOver.unheard());
  }

  /** Writes all of it down. */
  public void keep(Path file) {
    try {
      Files.createDirectories(file.getParent());
      var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
      Files.writeString(file, mapper.writeValueAsString(all));
      System.out.println("\nAll figures: " + file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> withRate(double rate, Histogram took) {
    var figures = new LinkedHashMap<String, Object>();
    figures.put("per second", rounded(rate));
    figures.putAll(percentiles(took, MILLI));
    return figures;
  }

  /**
   * @param unit so many make a millisecond
   */
  static Map<String, Object> percentiles(Histogram took, double unit) {
    var figures = new LinkedHashMap<String, Object>();
    figures.put("count", took.getTotalCount());
    figures.put("p50 ms", rounded(took.getValueAtPercentile(50) / unit));
    figures.put("p95 ms", rounded(took.getValueAtPercentile(95) / unit));
    figures.put("p99 ms", rounded(took.getValueAtPercentile(99) / unit));
    figures.put("max ms", rounded(took.getMaxValue() / unit));
    return figures;
  }

  static String line(Histogram took, double unit) {
    return "p50 %.1f  p95 %.1f  p99 %.1f  max %.1f ms"
        .formatted(
            took.getValueAtPercentile(50) / unit,
            took.getValueAtPercentile(95) / unit,
            took.getValueAtPercentile(99) / unit,
            took.getMaxValue() / unit);
  }

  public static double rounded(double figure) {
    return Math.round(figure * 100) / 100.0;
  }
}
