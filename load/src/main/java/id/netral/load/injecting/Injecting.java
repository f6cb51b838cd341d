package id.netral.load.injecting;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** One run: who arrives when, and what is seen of it. */
final class Injecting {

  private final Pacing pacing;
  private final Supplier<Visit> visits;
  private final Measured measured;
  private final AtomicLong arrivals = new AtomicLong();
  private volatile long begin;

  Injecting(Pacing pacing, Supplier<Visit> visits, Measured measured) {
    this.pacing = pacing;
    this.visits = visits;
    this.measured = measured;
  }

  Pacing pacing() {
    return pacing;
  }

  /** Somebody comes in: later than meant perhaps, and then that counts as waiting. */
  Visiting arrived() {
    var now = System.nanoTime();
    var arrival = arrivals.getAndIncrement();
    if (arrival == 0) {
      begin = now;
    }
    var meant = pacing.crowd() > 0 ? now : begin + Math.min(pacing.at(arrival), now - begin);
    return new Visiting(visits.get(), meant);
  }

  /** A visit that goes on. */
  final class Visiting {
    private final Visit visit;
    private long arrived;

    Visiting(Visit visit, long arrived) {
      this.visit = visit;
      this.arrived = arrived;
    }

    boolean goesOn() {
      return visit.next() != null;
    }

    long untilDue() {
      return Math.max(0, arrived + visit.due() - System.nanoTime());
    }

    Call call() {
      var call = visit.next();
      if (call == null) {
        throw new IllegalStateException("the visit is over");
      }
      return call;
    }

    void answered(Call call, int status, String body) {
      var now = System.nanoTime();
      var meant = arrived + visit.due();
      var outcome = visit.answered(call, status, body);
      if (pacing.crowd() > 0) {
        arrived += now - meant; // whoever waits for answers takes every pause after one
      }
      measured.add(call, outcome, meant - begin, now - meant);
      if (outcome == Visit.Outcome.FAILED) {
        measured.complain(call, status, body);
      }
    }
  }
}
