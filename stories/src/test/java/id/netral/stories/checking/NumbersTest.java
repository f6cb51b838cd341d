package id.netral.stories.checking;

import static id.netral.local.drill.checking.Fault.Kind.ALTERED;
import static id.netral.local.drill.checking.Fault.Kind.DOUBLED;
import static id.netral.local.drill.checking.Fault.Kind.LOST;
import static id.netral.local.drill.checking.Fault.Kind.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.netral.local.drill.checking.Checker;
import id.netral.local.drill.checking.Fault;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A planted fault of a register is found, by itself and against the file it numbers. */
class NumbersTest {

  @TempDir private Path folder;
  private SmallWorld world;

  @BeforeEach
  void nothing_is_wrong() {
    world = new SmallWorld(folder, List.of(1, 2, 3));
    assertThat(faults()).isEmpty();
  }

  @Test
  void finds_a_number_that_was_given_to_nobody() {
    world.register.put("last", 2L);

    found().containsExactly(tuple(LOST, "registration-x: number 2 was given to nobody"));
  }

  @Test
  void finds_a_number_that_was_given_twice() {
    world.settled.add(SmallWorld.line(1, "other"));

    found()
        .containsExactlyInAnyOrder(
            tuple(DOUBLED, "registration-x: number 1 was given twice"),
            tuple(
                ALTERED,
                "investigation/other: it bears none as its number, the register gave it 1"));
  }

  @Test
  void finds_a_file_with_two_numbers() {
    world.register.put("last", 2L);
    world.settled.add(SmallWorld.line(2, "r"));

    found()
        .containsExactlyInAnyOrder(
            tuple(DOUBLED, "registration-x: file r has two numbers"),
            tuple(
                ALTERED,
                "investigation/r: it bears 1 as its number, the register gave it 1 and 2"));
  }

  @Test
  void a_number_that_was_struck_through_is_no_gap() {
    world.register.put("last", 2L);
    world.settled.add(SmallWorld.line(2, "r").append("struck", "not-registered"));

    found().isEmpty();
  }

  @Test
  void finds_a_file_whose_number_stands_in_no_register() {
    world.settled.clear();
    world.register.put("last", 0L);

    found()
        .containsExactly(
            tuple(ALTERED, "investigation/r: it bears 1 as its number, the register gave it none"));
  }

  @Test
  void finds_a_last_number_that_was_passed() {
    world.register.put("last", 0L);

    found().containsExactly(tuple(ALTERED, "registration-x: says its last number is 0 and gave 1"));
  }

  @Test
  void finds_a_number_that_is_not_settled() {
    world.register.put("lines", List.of(SmallWorld.line(1, "r")));

    found().containsExactly(tuple(WAITING, "registration-x: number 1 is not settled"));
  }

  private AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> found() {
    return assertThat(faults()).extracting(Fault::kind, Fault::words);
  }

  private List<Fault> faults() {
    return new Checker(1, (_, moment) -> moment).check(world.observed()).faults();
  }
}
