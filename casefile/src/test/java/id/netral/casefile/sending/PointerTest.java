package id.netral.casefile.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PointerTest {

  @Provide
  Arbitrary<Pointer> pointers() {
    var entry = Arbitraries.longs().between(0, 7);
    return Combinators.combine(entry, entry, Arbitraries.of(true, false))
        .as((from, more, all) -> new Pointer("file", from, from + more, all));
  }

  @Property
  void two_that_become_one_stand_for_no_entry_that_neither_stood_for(
      @ForAll("pointers") Pointer one, @ForAll("pointers") Pointer next) {
    var both = one.with(next);

    for (long stands = both.from(); stands < both.relayed(); stands++) {
      assertThat(LongStream.rangeClosed(stands + 1, both.relayed()))
          .allMatch(entry -> covers(one, entry) || covers(next, entry));
    }
  }

  @Property
  void nothing_waits_only_up_to_where_one_of_them_says_so(
      @ForAll("pointers") Pointer one, @ForAll("pointers") Pointer next) {
    var both = one.with(next);

    assertThat(!both.all() || says(one, both.relayed()) || says(next, both.relayed())).isTrue();
  }

  private static boolean covers(Pointer pointer, long entry) {
    return pointer.from() < entry && entry <= pointer.relayed();
  }

  private static boolean says(Pointer pointer, long relayed) {
    return pointer.all() && pointer.relayed() == relayed;
  }
}
