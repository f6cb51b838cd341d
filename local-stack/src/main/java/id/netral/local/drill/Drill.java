package id.netral.local.drill;

import id.netral.local.drill.checking.Checker;
import id.netral.local.drill.checking.Found;
import id.netral.local.drill.checking.Observing;
import id.netral.local.journey.Addresses;
import id.netral.local.journey.Step;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Many cases on their way through agencies that break, until all of it has arrived. */
final class Drill {

  private static final String AT_WORK = "reports investigation sanction";
  private static final String ALL = AT_WORK + " notification";
  private static final OffsetDateTime AFTERWARDS =
      OffsetDateTime.parse("2024-12-14T09:00:00+07:00");

  /** The step after which the government speaks for the first time. */
  private static final String RECOMMENDS = "mengirim rekomendasi";

  /** After a silence and a pause of minutes a mail that a kill interrupted is sent again. */
  private static final Duration INTERRUPTED_MAIL = Duration.ofMinutes(10);

  private static final int FEW = 50;
  private static final int CASES_A_ROUND = 250;

  private final Addresses at;
  private final Path data;
  private final Machine machine;
  private final Hours hours;
  private final LateKey lateKey;
  private final int cases;
  private final int rounds;
  private final long seed;
  private final Instant began = Instant.now();

  Drill(int base, Path data, int cases, long seed) {
    this.at = new Addresses(base);
    this.data = data;
    this.machine = new Machine("drill", base, data, Hours.SKEWS);
    this.hours = new Hours(data.resolve("clock"));
    this.lateKey = new LateKey(at, data);
    this.cases = cases;
    this.rounds = isLarge(cases) ? 1 + Math.ceilDiv(cases, CASES_A_ROUND) : 1;
    this.seed = seed;
  }

  /** Whether it goes on for so long that its processes get more room and the cases more hands. */
  static boolean isLarge(int cases) {
    return cases > FEW;
  }

  /**
   * What came of it.
   *
   * @param blows what was broken, in words
   * @param echoed records written once more by somebody else
   * @param carried until the last step was taken
   * @param caughtUp how long the agency that was away took to hear all it had missed
   * @param all from the first start to the last look
   */
  record Outcome(
      Found found, String blows, int echoed, Duration carried, Duration caughtUp, Duration all) {}

  Outcome run() throws InterruptedException {
    machine.up(AT_WORK);
    String blows;
    try (var echo = new Echo(at.brokers(), seed)) {
      try (var chaos = new Chaos(machine, AT_WORK, "kafka servers " + AT_WORK, rounds, seed)) {
        carry(chaos);
        chaos.await(1);
        chaos.close();
        blows = chaos.told();
      }
      var carried = Duration.between(began, Instant.now());
      hours.moveTo(AFTERWARDS);
      var since = Instant.now();
      System.out.printf("      all steps are taken; notification begins (%.1f min)%n", minutes());
      blows += "; then notification: " + catchUp();
      echo.close();
      var found = found();
      var end = Instant.now();
      return new Outcome(
          found,
          blows,
          echo.said(),
          carried,
          Duration.between(since, end),
          Duration.between(began, end));
    }
  }

  private void carry(Chaos chaos) throws InterruptedException {
    var beside = new ArrayList<Process>();
    try (var crowd = new Crowd(at, cases)) {
      var plan = crowd.plan();
      for (int step = 0; step < plan.size(); step++) {
        chaos.await((double) step / plan.size());
        hours.moveTo(plan.get(step).at());
        tell(plan, step);
        if (step == plan.size() / 4) {
          second(chaos, beside);
        }
        var alone = plan.get(step).what().startsWith(RECOMMENDS);
        if (alone) {
          poison(chaos, crowd, step);
        }
        crowd.take(step, !alone);
        if (alone) {
          redrive();
        }
      }
      if (beside.stream().anyMatch(p -> !p.isAlive())) {
        throw new IllegalStateException("the second investigation-service ended by itself");
      }
    } finally {
      beside.forEach(Process::destroyForcibly);
    }
  }

  private void tell(List<Step> plan, int step) {
    System.out.printf(
        "%2d/%d  %s: %s (%.1f min)%n",
        step + 1, plan.size(), plan.get(step).who(), plan.get(step).what(), minutes());
  }

  private double minutes() {
    return Duration.between(began, Instant.now()).toSeconds() / 60.0;
  }

  private void second(Chaos chaos, List<Process> beside) {
    chaos.spare(() -> machine.second("investigation", at.base() + 22).ifPresent(beside::add));
    System.out.printf(
        "      ‖ a second investigation-service %s%n",
        beside.isEmpty() ? "cannot be started on this system" : "runs beside the first");
  }

  private void poison(Chaos chaos, Crowd crowd, int step) {
    chaos.spare(() -> lateKey.isMissing(() -> crowd.first(step)));
    System.out.println(
        "      ! the government's key came late: what it says of one case lies parked");
  }

  private void redrive() {
    var parked = lateKey.isParked();
    lateKey.isTriedAgain();
    System.out.println(
        parked
            ? "      ! an operator has had it tried again, and it was taken in"
            : "      ! asking again had brought it already, before an operator looked");
  }

  /** The agency that was away comes, and is broken in every way while it hears what it missed. */
  private String catchUp() throws InterruptedException {
    machine.up(ALL);
    try (var chaos = new Chaos(machine, ALL, "notification", rounds, seed)) {
      chaos.await(1);
      chaos.close();
      return chaos.told();
    }
  }

  private Found found() {
    var observing = new Observing(at, data);
    var longest = Duration.ofSeconds(180 + cases);
    Quiet.await(observing::traffic, Duration.ofSeconds(isLarge(cases) ? 3 : 1), longest);
    hours.pass(INTERRUPTED_MAIL);
    System.out.printf("      nothing moves any more; reading all of it (%.1f min)%n", minutes());
    return Quiet.found(new Checker(cases, hours::real), observing::now, longest);
  }
}
