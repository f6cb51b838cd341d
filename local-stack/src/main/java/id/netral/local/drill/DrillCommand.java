package id.netral.local.drill;

import static id.netral.local.drill.checking.Fault.Kind.DOUBLED;
import static id.netral.local.drill.checking.Fault.Kind.LOST;
import static id.netral.local.drill.checking.Fault.Kind.OUT_OF_ORDER;

import id.netral.local.drill.Drill.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Carries many cases through all agencies while their processes are killed, restarted and paused,
 * the store's disk is full, two clocks go wrong, the network says things twice and late, and
 * notification is switched off until the end: {@code --cases 500 --seed 1}. Ends 0 only with
 * nothing lost, nothing doubled, nothing out of order and no other fault.
 */
public final class DrillCommand {

  private static final int SHOWN = 20;

  private DrillCommand() {}

  public static void main(String[] arguments) {
    var cases = Integer.parseInt(option(arguments, "--cases").orElse("500"));
    var seed = Long.parseLong(option(arguments, "--seed").orElse("1"));
    System.out.printf(
        "%d cases, seed %d; notification is switched off until the end; clocks: %s%n",
        cases, seed, skews());
    var drill =
        new Drill(
            Integer.getInteger("netral.local.base-port"),
            Path.of(System.getProperty("netral.local.data-folder")),
            cases,
            seed);
    try {
      var outcome = drill.run();
      tell(outcome);
      System.exit(outcome.found().isClean() ? 0 : 1);
    } catch (RuntimeException e) {
      System.out.println("\nThe drill came to a halt: " + e.getMessage());
      System.exit(1);
    } catch (InterruptedException e) {
      System.exit(130);
    }
  }

  private static Optional<String> option(String[] arguments, String name) {
    var given = List.of(arguments);
    var place = given.indexOf(name);
    return place < 0 || place + 1 == given.size()
        ? Optional.empty()
        : Optional.of(given.get(place + 1));
  }

  private static String skews() {
    return Hours.SKEWS.entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .map(s -> "%s %+d min".formatted(s.getKey(), s.getValue().toMinutes()))
        .collect(Collectors.joining(", "));
  }

  private static void tell(Outcome outcome) {
    var found = outcome.found();
    System.out.printf(
        """

        %d cases · %d announcements · %d repeated in the topics (%d of them on purpose) · %d mails
        processes: %s
        all steps were taken after %s
        notification, away all the time, had caught up %s after its start
        longest hand-over: %s; where no agency was switched off: %s
        %.1f min in all
        %d lost · %d doubled · %d out of order · %d other faults
        """,
        found.cases(),
        found.announcements(),
        found.repeats(),
        outcome.echoed(),
        found.mails(),
        outcome.blows(),
        seconds(outcome.carried()),
        seconds(outcome.caughtUp()),
        seconds(found.longest()),
        seconds(found.longestAwake()),
        outcome.all().toSeconds() / 60.0,
        found.count(LOST),
        found.count(DOUBLED),
        found.count(OUT_OF_ORDER),
        found.others());
    found.faults().stream().limit(SHOWN).forEach(f -> System.out.println("  " + f));
  }

  private static String seconds(Duration taken) {
    return "%.1f s".formatted(taken.toMillis() / 1000.0);
  }
}
