package id.netral.load.floor;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Does one thing over and over with so many hands at once, as fast as it goes. */
public final class Hands {

  private static final double FASTER = 1.05;
  private static final int MOST_ROUNDS = 6;

  /** One thing, done by the hand of this number. */
  interface Deed {
    void once(int hand) throws Exception;
  }

  public record Speed(double perSecond, Histogram micros) {}

  private Hands() {}

  /** As fast as it becomes: rounds are done over until one is hardly faster than that before. */
  static Speed warmed(int hands, Duration length, Deed deed) {
    var before = speed(hands, length, deed);
    var now = speed(hands, length, deed);
    for (int round = 2; round < MOST_ROUNDS; round++) {
      if (now.perSecond() < before.perSecond() * FASTER) {
        break;
      }
      before = now;
      now = speed(hands, length, deed);
    }
    return now;
  }

  private static Speed speed(int hands, Duration length, Deed deed) {
    var end = System.nanoTime() + length.toNanos();
    var done = new LongAdder();
    var took = new ConcurrentHistogram(3);
    try (var pool = Executors.newFixedThreadPool(hands)) {
      var all =
          IntStream.range(0, hands)
              .mapToObj(hand -> pool.submit(() -> work(hand, end, deed, done, took)))
              .toList();
      for (var one : all) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return new Speed(done.sum() * 1e9 / length.toNanos(), took);
  }

  private static boolean work(int hand, long end, Deed deed, LongAdder done, Histogram took)
      throws Exception {
    while (true) {
      var start = System.nanoTime();
      if (start >= end) {
        return true;
      }
      deed.once(hand);
      done.increment();
      took.recordValue((System.nanoTime() - start) / 1000);
    }
  }
}
