package id.netral.local.drill;

import id.netral.local.clock.ClockCommand;
import id.netral.local.clock.MovableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Moves the stack's time, and knows afterwards which hour of the machine each moment was. */
final class Hours {

  private record Jump(Instant to, Duration ahead) {}

  /** Whose clock goes wrong, and by how much. */
  static final Map<String, Duration> SKEWS =
      Map.of("reports", Duration.ofMinutes(-10), "sanction", Duration.ofMinutes(10));

  private final Path clock;
  private final List<Jump> jumps = new CopyOnWriteArrayList<>();

  Hours(Path clock) {
    this.clock = clock;
    note(new MovableClock(clock).instant());
  }

  void moveTo(OffsetDateTime moment) {
    if (new MovableClock(clock).instant().isBefore(moment.toInstant())) {
      ClockCommand.set(clock, moment.toInstant());
      note(moment.toInstant());
    }
  }

  void pass(Duration by) {
    var moment = new MovableClock(clock).instant().plus(by);
    ClockCommand.set(clock, moment);
    note(moment);
  }

  /** From the moment jumped to on: what is done while the jump is still spreading counts too. */
  private void note(Instant to) {
    var now = new MovableClock(clock).instant();
    jumps.add(new Jump(to, Duration.between(Instant.now(), now)));
  }

  /** The machine's time at this moment of an agency's. */
  Instant real(String agency, Instant moment) {
    return real(moment.minus(SKEWS.getOrDefault(agency, Duration.ZERO)));
  }

  private Instant real(Instant moment) {
    var latest = new ArrayList<>(jumps).reversed();
    return latest.stream()
        .filter(jump -> !moment.isBefore(jump.to))
        .findFirst()
        .map(jump -> moment.minus(jump.ahead))
        .orElseGet(() -> moment.minus(jumps.getFirst().ahead));
  }
}
