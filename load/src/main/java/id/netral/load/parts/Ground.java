package id.netral.load.parts;

import id.netral.load.injecting.Measured;
import id.netral.load.injecting.OpenLoop;
import id.netral.load.injecting.Pacing;
import id.netral.load.injecting.Visit;
import id.netral.load.lives.Filing;
import id.netral.load.lives.Pictures;
import id.netral.load.machine.Processes;
import id.netral.load.people.People;
import id.netral.load.people.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The stack under load, and what all parts share. */
public final class Ground {

  private final Ports at;
  private final People people;
  private final Processes processes;
  private final AtomicInteger reports = new AtomicInteger();
  private final List<byte[]> screenshots =
      List.of(Pictures.screenshot("menyukai unggahan ini"), Pictures.screenshot("Lanjutkan!"));

  /**
   * What was seen of one run, and what all of it took of the machine.
   *
   * @param commands all that were done, also outside of the time that was measured
   */
  public record Seen(
      Measured measured, double seconds, int commands, Map<String, Processes.Use> use) {}

  public Ground(Ports at, Path data) {
    this.at = at;
    this.people = new People(at);
    this.processes = new Processes(data);
  }

  public Ports at() {
    return at;
  }

  public People people() {
    return people;
  }

  List<byte[]> screenshots() {
    return screenshots;
  }

  /** A report that nobody else has filed. */
  Filing filing() {
    return new Filing(reports.incrementAndGet());
  }

  /** Lets visits come, and measures from the one moment to the end of arrivals. */
  Seen run(Pacing pacing, Duration from, Supplier<Visit> visits) {
    var measured = new Measured(from, pacing.length());
    var before = processes.now();
    OpenLoop.run(pacing, visits, measured);
    return new Seen(
        measured,
        (System.nanoTime() - before.nanos()) / 1e9,
        measured.done(),
        processes.since(before));
  }

  static <T> Queue<T> queue() {
    return new ConcurrentLinkedQueue<>();
  }
}
