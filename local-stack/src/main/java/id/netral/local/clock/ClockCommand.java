package id.netral.local.clock;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * Moves the time of a stack forward: {@code ClockCommand <file> show | set 2024-10-23T09:30+07:00 |
 * advance P1D}. The first {@code set} may name any day; after that time only goes forward.
 */
public final class ClockCommand {

  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm 'WIB'", Locale.ENGLISH)
          .withZone(ZoneId.of("Asia/Jakarta"));

  private final ClockFile file;
  private final InstantSource machine;

  ClockCommand(Path file, InstantSource machine) {
    this.file = new ClockFile(file);
    this.machine = machine;
  }

  public static void main(String[] arguments) {
    var command = new ClockCommand(Path.of(arguments[0]), InstantSource.system());
    try {
      var time =
          switch (arguments[1]) {
            case "show" -> command.now();
            case "set" -> command.set(OffsetDateTime.parse(arguments[2]).toInstant());
            case "advance" -> command.advance(Duration.parse(arguments[2]));
            default -> throw new IllegalArgumentException("show, set or advance?");
          };
      System.out.println(WORDS.format(time));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  Instant now() {
    return machine.instant().plus(file.offset());
  }

  /** Sets the time of a stack from inside a story; refuses to go back once it is set. */
  public static Instant set(Path file, Instant time) {
    return new ClockCommand(file, InstantSource.system()).set(time);
  }

  /** The same, but stays where time already is later. */
  public static void reach(Path file, Instant time) {
    var command = new ClockCommand(file, InstantSource.system());
    if (command.now().isBefore(time)) {
      command.set(time);
    }
  }

  Instant set(Instant time) {
    if (file.exists() && time.isBefore(now())) {
      throw new IllegalArgumentException(
          "Time only goes forward: it is %s already, not %s.".formatted(now(), time));
    }
    move(Duration.between(machine.instant(), time));
    return time;
  }

  Instant advance(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("Time only goes forward: %s is negative.".formatted(by));
    }
    move(file.offset().plus(by));
    return now();
  }

  /** Returns when nobody goes by an earlier reading any more. */
  private void move(Duration offset) {
    file.write(offset);
    LockSupport.parkNanos(MovableClock.READ_AGAIN_AFTER.multipliedBy(2).toNanos());
  }
}
