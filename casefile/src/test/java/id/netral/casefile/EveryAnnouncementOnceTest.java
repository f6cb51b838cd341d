package id.netral.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever the order of writing, relaying, crashing, pausing, repeating and hearing: in the end
 * every announcement took effect exactly once, and in order per pair of files.
 */
class EveryAnnouncementOnceTest {

  /** What may happen next; the number picks the agency, the file and the message. */
  enum Step {
    WRITE,
    RELAY_READS,
    RELAY_TAKES_WHAT_WAS_JUST_WRITTEN,
    RELAY_SENDS,
    RELAY_SENDS_HALF_AND_CRASHES,
    RELAY_MOVES_ITS_POINTER,
    HEAR_NEXT,
    HEAR_NEXT_AND_CRASH_BEFORE_THE_OFFSET,
    HEAR_SOME_OTHER_AGAIN_OR_TOO_EARLY,
    SWEEP
  }

  record Move(Step step, int pick) {}

  @Provide
  Arbitrary<List<Move>> moves() {
    var pick = Arbitraries.integers().between(0, 1_000);
    // Writing is the likeliest, so that there is something to go wrong with.
    var step =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, Arbitraries.just(Step.WRITE)),
            net.jqwik.api.Tuple.of(11, Arbitraries.of(Step.class)));
    return net.jqwik.api.Combinators.combine(step, pick).as(Move::new).list().ofSize(70);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
  void every_announcement_takes_effect_exactly_once_and_in_order_per_pair(
      @ForAll("moves") List<Move> moves) {
    var world = new SimulatedWorld();
    moves.forEach(move -> world.go(move.step(), move.pick()));
    world.settle();

    for (var agency : world.agencies()) {
      assertThat(agency.takenIn()).isEqualTo(world.other(agency).announced());
      assertThat(agency.faults()).isEmpty();
      assertThat(agency.parked()).isZero();
      assertThat(agency.stillWaiting()).isEmpty();
    }
  }
}
