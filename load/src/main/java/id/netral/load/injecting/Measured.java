package id.netral.load.injecting;

import id.netral.load.injecting.Visit.Outcome;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * What was seen of one run between two moments. A call belongs to the second in which it was meant
 * to start, and took as long as from then to its answer: waiting for its turn counts.
 */
public final class Measured {

  private static final int DIGITS = 3;
  private static final int SHOWN = 8;

  private final long from;
  private final long to;
  private final Map<String, Tally> byName = new ConcurrentSkipListMap<>();
  private final Map<Long, Tally> bySecond = new ConcurrentSkipListMap<>();
  private final Map<String, Integer> complaints = new ConcurrentHashMap<>();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicLong last = new AtomicLong();
  private final ConcurrentLinkedQueue<Long> finished = new ConcurrentLinkedQueue<>();

  /** Answers of one kind, in microseconds. */
  public static final class Tally {
    private final boolean writes;
    private final ConcurrentHistogram took = new ConcurrentHistogram(DIGITS);
    private final Map<Outcome, Integer> outcomes = new ConcurrentHashMap<>();

    Tally(boolean writes) {
      this.writes = writes;
    }

    public Histogram took() {
      return took;
    }

    public int count(Outcome outcome) {
      return outcomes.getOrDefault(outcome, 0);
    }

    void add(Outcome outcome, long nanos) {
      outcomes.merge(outcome, 1, Integer::sum);
      if (outcome == Outcome.DONE || outcome == Outcome.FAILED) {
        took.recordValue(Math.max(0, nanos / 1000));
      }
    }
  }

  /** Calls meant to start from the one moment on and before the other, after the first arrival. */
  public Measured(Duration from, Duration to) {
    this.from = from.toNanos();
    this.to = to.toNanos();
  }

  /**
   * @param meant nanoseconds after the first arrival
   * @param took nanoseconds from then to the answer
   */
  void add(Call call, Outcome outcome, long meant, long took) {
    if (outcome == Outcome.DONE && call.writes()) {
      done.incrementAndGet();
      last.accumulateAndGet(meant + took, Math::max);
      finished.add(meant + took);
    }
    if (meant < from || meant >= to) {
      return;
    }
    byName.computeIfAbsent(call.name(), _ -> new Tally(call.writes())).add(outcome, took);
    bySecond.computeIfAbsent(meant / 1_000_000_000, _ -> new Tally(true)).add(outcome, took);
  }

  void complain(Call call, int status, String body) {
    if (complaints.size() < SHOWN) {
      var words = body.length() > 300 ? body.substring(0, 300) : body;
      complaints.merge(
          call.name() + ": " + status + " " + words.replaceAll("\\s+", " "), 1, Integer::sum);
    }
  }

  public Map<String, Tally> byName() {
    return new TreeMap<>(byName);
  }

  public Map<Long, Tally> bySecond() {
    return new TreeMap<>(bySecond);
  }

  public Map<String, Integer> complaints() {
    return Map.copyOf(complaints);
  }

  /** All commands together. */
  public Tally commands() {
    var all = new Tally(true);
    byName.values().stream()
        .filter(t -> t.writes)
        .forEach(
            t -> {
              all.took.add(t.took);
              t.outcomes.forEach((k, n) -> all.outcomes.merge(k, n, Integer::sum));
            });
    return all;
  }

  public int count(Outcome outcome) {
    return byName.values().stream().mapToInt(t -> t.count(outcome)).sum();
  }

  /** Commands that were done in all of the run. */
  public int done() {
    return done.get();
  }

  /** Commands a second from the first arrival to the last answer: what a queue is worked off at. */
  public double drained() {
    return done.get() * 1e9 / Math.max(1, last.get());
  }

  /** Commands that were answered in the time measured, whenever they were meant to start. */
  public long answered() {
    return finished.stream().filter(end -> end >= from && end < to).count();
  }

  public double seconds() {
    return (to - from) / 1e9;
  }

  /** Commands that were answered in the time measured, a second. */
  public double rate() {
    return answered() / seconds();
  }
}
