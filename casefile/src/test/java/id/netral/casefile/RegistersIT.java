package id.netral.casefile;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.push;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import id.netral.casefile.registers.Registers;
import id.netral.casefile.registers.Registers.Line;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What a register promises, whoever takes from it at once and wherever it is cut off. */
@TestInstance(Lifecycle.PER_CLASS)
class RegistersIT {

  private static final Instant AT = Instant.parse("2024-10-24T02:00:00.123456Z");
  private static final Instant LATER = AT.plusSeconds(3600);
  private static final int FILES = 60;
  private static final int ALL = 1000;

  private final String book = "office-" + UUID.randomUUID();
  private MongoClient client = none();
  private MongoCollection<Document> open = none();
  private MongoCollection<Document> settled = none();
  private Registers registers = none();

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // set before every test
  private static <T> T none() {
    return null;
  }

  @BeforeAll
  void start() {
    client = MongoClients.create(Servers.running().store("registers"));
    var database = client.getDatabase("registers-" + UUID.randomUUID().toString().substring(0, 8));
    open = database.getCollection("registers");
    settled = database.getCollection("register-lines");
    registers = new Registers(open, settled);
  }

  @AfterAll
  void stop() {
    client.close();
  }

  @Test
  void a_settled_line_leaves_the_register_and_its_file_keeps_the_number() {
    var first = registers.take(book, "a", AT);
    registers.settle(book, first);
    registers.settle(book, first);
    assertThat(open.find(eq(book)).first()).containsEntry("lines", List.of());
    assertThat(registers.take(book, "b", AT).n()).isEqualTo(2);

    var again = registers.take(book, "a", LATER);
    assertThat(again.n()).isEqualTo(1);
    assertThat(again.settled()).isTrue();
    assertThat(registers.lines(book, 0, ALL)).map(Line::n).containsExactly(1L, 2L);
    assertThat(registers.unsettled("", ALL)).contains(book);
    assertThat(registers.unsettled(book, LATER, Duration.ofMinutes(1)))
        .map(Line::file)
        .containsExactly("b");
  }

  @Test
  void what_a_crash_left_in_both_places_is_one_line_and_is_ended() {
    var register = book + "-crash";
    var line = registers.take(register, "a", AT);
    var before = open.find(eq(register)).first();
    registers.settle(register, line);
    open.replaceOne(eq(register), before == null ? new Document() : before);

    assertThat(registers.take(register, "a", LATER).n()).isEqualTo(1);
    assertThat(registers.lines(register, 0, ALL)).hasSize(1).allMatch(Line::settled);
    sweep(registers, register);
    assertThat(registers.unsettled("", ALL)).doesNotContain(register);
    assertThat(registers.take(register, "b", AT).n()).isEqualTo(2);
  }

  @Test
  void open_registers_are_found_one_after_the_other() {
    var names = IntStream.range(0, 3).mapToObj(n -> book + "-open-" + n).toList();
    names.forEach(register -> registers.take(register, "a", AT));

    assertThat(registers.unsettled(book + "-open", 2)).isEqualTo(names.subList(0, 2));
    assertThat(registers.unsettled(names.get(1), 1)).containsExactly(names.get(2));
  }

  @Test
  void a_number_struck_through_stays_and_its_file_gets_another() {
    var register = book + "-struck";
    var struck = registers.take(register, "a", AT);
    registers.strike(register, struck, "not-registered");
    registers.settle(register, struck);
    registers.settle(register, registers.take(register, "a", LATER));

    assertThat(registers.take(register, "a", LATER).n()).isEqualTo(2);
    assertThat(registers.lines(register, 0, ALL))
        .extracting(Line::n, Line::struck)
        .containsExactly(tuple(1L, "not-registered"), tuple(2L, null));
  }

  @Test
  void a_line_struck_through_halfway_is_never_given_again() {
    var register = book + "-half";
    var breaking = new Breaking(settled, "insertOne");
    var struck = registers.take(register, "a", AT);
    Breaking.ignored(
        () -> new Registers(open, breaking.collection()).strike(register, struck, "why"));

    assertThat(registers.take(register, "a", LATER).n()).isEqualTo(2);
    sweep(registers, register);
    assertThat(registers.lines(register, 0, ALL))
        .extracting(Line::struck)
        .containsExactly("why", null);
  }

  @Test
  void what_was_settled_in_the_register_itself_still_counts() {
    var register = book + "-old";
    registers.take(register, "a", AT);
    var old = new Document("n", 2L).append("file", "b").append("taken", Date.from(AT));
    open.updateOne(eq(register), push("lines", old.append("settled", true)));
    open.updateOne(eq(register), new Document("$set", new Document("last", 2L)));

    assertThat(registers.take(register, "b", LATER).n()).isEqualTo(2);
    assertThat(registers.take(register, "c", LATER).n()).isEqualTo(3);
    sweep(registers, register);
    assertThat(registers.lines(register, 1, 1)).map(Line::file).containsExactly("b");
    assertThat(registers.lines(register, 0, ALL)).hasSize(3).allMatch(Line::settled);
  }

  @Test
  void whoever_crashes_where_every_file_has_one_number_and_none_is_left_out() throws Exception {
    var register = book + "-many";
    try (var threads = Executors.newFixedThreadPool(8)) {
      var acts =
          threads.invokeAll(
              IntStream.range(0, 8 * FILES)
                  .<Callable<Boolean>>mapToObj(n -> () -> act(register, "file-" + n % FILES, n))
                  .toList());
      for (var act : acts) {
        act.get();
      }
    }
    var given =
        IntStream.range(0, FILES)
            .mapToObj(n -> registers.take(register, "file-" + n, LATER))
            .collect(Collectors.toMap(Line::file, Line::n));
    sweep(registers, register);

    assertThat(registers.unsettled("", ALL)).doesNotContain(register);
    assertThat(open.find(eq(register)).first()).containsEntry("lines", List.of());
    var lines = registers.lines(register, 0, ALL);
    assertThat(lines)
        .map(Line::n)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, FILES).mapToObj(Long::valueOf).toList());
    assertThat(lines).allMatch(line -> line.n() == given.getOrDefault(line.file(), 0L));
  }

  /** Takes, settles or sweeps, and is cut off at some write now and then. */
  private boolean act(String register, String file, int seed) {
    var broken =
        new Registers(
            new Breaking(open, seed).collection(), new Breaking(settled, seed + 1).collection());
    return Breaking.ignored(
        () -> {
          if (seed % 7 == 0) {
            sweep(broken, register);
          }
          var line = broken.take(register, file, AT);
          if (seed % 3 > 0) {
            broken.settle(register, line);
          }
        });
  }

  private static void sweep(Registers registers, String register) {
    registers
        .unsettled(register, LATER.plusSeconds(3600), Duration.ofMinutes(1))
        .forEach(line -> registers.settle(register, line));
  }
}
