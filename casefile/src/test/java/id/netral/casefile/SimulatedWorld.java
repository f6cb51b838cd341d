package id.netral.casefile;

import id.netral.casefile.EveryAnnouncementOnceTest.Step;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Two agencies and a broker whose every step is in the test's hand. */
final class SimulatedWorld {

  private static final Instant START = Instant.parse("2024-10-23T02:30:00Z");

  private final AtomicLong millis = new AtomicLong();
  private final InstantSource clock = () -> START.plusMillis(millis.incrementAndGet());
  private final SimulatedAgency a = new SimulatedAgency("a", clock);
  private final SimulatedAgency b = new SimulatedAgency("b", clock);

  List<SimulatedAgency> agencies() {
    return List.of(a, b);
  }

  SimulatedAgency other(SimulatedAgency side) {
    return side == a ? b : a;
  }

  void go(Step step, int pick) {
    var side = pick % 2 == 0 ? a : b;
    var topic = other(side).topic;
    switch (step) {
      case WRITE -> side.write(pick / 2);
      case RELAY_READS -> side.relayReads();
      case RELAY_TAKES_WHAT_WAS_JUST_WRITTEN -> side.relayTakesFresh(pick / 2);
      case RELAY_SENDS -> side.relaySends(pick / 2, 1.0);
      case RELAY_SENDS_HALF_AND_CRASHES -> side.relaySends(pick / 2, 0.5);
      case RELAY_MOVES_ITS_POINTER -> side.relayMoves(pick / 2);
      case HEAR_NEXT -> side.hearNext(topic, true);
      case HEAR_NEXT_AND_CRASH_BEFORE_THE_OFFSET -> side.hearNext(topic, false);
      case HEAR_SOME_OTHER_AGAIN_OR_TOO_EARLY -> side.hearAny(topic, pick / 2);
      case SWEEP -> side.intake.sweep();
    }
  }

  /** Everything that was left lying is taken up, as sweeps and consumers would. */
  void settle() {
    for (var side : agencies()) {
      while (!side.stillWaiting().isEmpty()) {
        side.relayReads();
        side.relaySends(side.relaying.size() - 1, 1.0);
        side.relayMoves(side.relaying.size() - 1);
      }
    }
    for (var side : agencies()) {
      while (side.hearNext(other(side).topic, true)) {}
      side.intake.sweep();
    }
  }
}
