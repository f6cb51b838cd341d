package id.netral.local.drill;

import static id.netral.local.drill.checking.Fault.Kind.DOUBLED;
import static id.netral.local.drill.checking.Fault.Kind.LOST;
import static id.netral.local.drill.checking.Fault.Kind.OUT_OF_ORDER;

import id.netral.local.drill.checking.Checker;
import id.netral.local.drill.checking.Found;
import id.netral.local.drill.checking.Observing;
import id.netral.local.journey.Addresses;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Carries many cases through all agencies while their processes are killed and paused, with
 * notification switched off until the end: {@code --cases 500 --seed 1}. Ends 0 only with nothing
 * lost, nothing doubled and nothing out of order.
 */
public final class DrillCommand {

  private static final String AT_WORK = "reports investigation sanction";
  private static final String ALL = AT_WORK + " notification";
  private static final OffsetDateTime AFTERWARDS =
      OffsetDateTime.parse("2024-12-14T09:00:00+07:00");
  private static final int SHOWN = 20;

  private final Addresses at;
  private final Path data;
  private final Machine machine;
  private final Hours hours;
  private final int cases;
  private final long seed;

  private DrillCommand(int base, Path data, int cases, long seed) {
    this.at = new Addresses(base);
    this.data = data;
    this.machine = new Machine("drill", base, data);
    this.hours = new Hours(data.resolve("clock"));
    this.cases = cases;
    this.seed = seed;
  }

  public static void main(String[] arguments) {
    var drill =
        new DrillCommand(
            Integer.getInteger("netral.local.base-port"),
            Path.of(System.getProperty("netral.local.data-folder")),
            Integer.parseInt(option(arguments, "--cases").orElse("500")),
            Long.parseLong(option(arguments, "--seed").orElse("1")));
    try {
      System.exit(drill.run() ? 0 : 1);
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

  private boolean run() throws InterruptedException {
    var began = Instant.now();
    System.out.printf(
        "%d cases, seed %d; notification is switched off until the end%n", cases, seed);
    String blows;
    try (var chaos = new Chaos(machine, AT_WORK, seed)) {
      carry();
      chaos.eachOnce();
      chaos.close();
      blows = chaos.told();
    }
    hours.moveTo(AFTERWARDS);
    var since = Instant.now();
    catchUp();
    var observing = new Observing(at, data);
    var found =
        Quiet.found(
            new Checker(cases, hours::real), observing::now, Duration.ofSeconds(180 + cases));
    tell(
        found,
        blows,
        Duration.between(since, Instant.now()),
        Duration.between(began, Instant.now()));
    return found.faults().isEmpty();
  }

  private void carry() throws InterruptedException {
    var beside = new ArrayList<Process>();
    try (var crowd = new Crowd(at, cases)) {
      var plan = crowd.plan();
      for (int step = 0; step < plan.size(); step++) {
        hours.moveTo(plan.get(step).at());
        System.out.printf(
            "%2d/%d  %s: %s%n", step + 1, plan.size(), plan.get(step).who(), plan.get(step).what());
        if (step == plan.size() / 4) {
          machine.second("investigation", at.base() + 22).ifPresent(beside::add);
          System.out.printf(
              "      ‖ a second investigation-service %s%n",
              beside.isEmpty() ? "cannot be started on this system" : "runs beside the first");
        }
        crowd.take(step);
      }
    } finally {
      beside.forEach(Process::destroyForcibly);
    }
  }

  /** The agency that was away comes, dies in the middle of all it has missed, and comes again. */
  private void catchUp() {
    machine.up(ALL);
    machine.kill("notification");
    System.out.println("      ✗ notification killed while it catches up");
    machine.up(ALL);
  }

  private void tell(Found found, String blows, Duration caughtUp, Duration all) {
    System.out.printf(
        """

        %d cases · %d announcements · %d repeated in the topics · %d mails
        %d results of notices were told to agencies that do not listen to them yet
        processes: %s
        notification, away all the time, had caught up %d s after its start
        longest hand-over: %.1f s (notices wait for the agency that was away)
        %d lost · %d doubled · %d out of order · %d other faults · %d s in all
        """,
        found.cases(),
        found.announcements(),
        found.repeats(),
        found.mails(),
        found.unheard(),
        blows,
        caughtUp.toSeconds(),
        found.longest().toMillis() / 1000.0,
        found.count(LOST),
        found.count(DOUBLED),
        found.count(OUT_OF_ORDER),
        found.faults().size()
            - found.count(LOST)
            - found.count(DOUBLED)
            - found.count(OUT_OF_ORDER),
        all.toSeconds());
    found.faults().stream().limit(SHOWN).forEach(f -> System.out.println("  " + f));
  }
}
