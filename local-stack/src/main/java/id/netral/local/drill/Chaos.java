package id.netral.local.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Kills and pauses one process after the other, at moments that a seed decides. */
final class Chaos implements AutoCloseable {

  private enum Blow {
    KILL,
    PAUSE
  }

  private record Act(Blow blow, String process) {}

  private final Machine machine;
  private final String services;
  private final Random random;
  private final CountDownLatch over = new CountDownLatch(1);
  private final CountDownLatch round = new CountDownLatch(1);
  private final Thread thread;
  private volatile Duration longest = Duration.ZERO;
  private volatile int kills;
  private volatile int pauses;
  private volatile @Nullable RuntimeException broken;

  /**
   * @param services that are to run, as the script takes them
   */
  Chaos(Machine machine, String services, long seed) {
    this.machine = machine;
    this.services = services;
    this.random = new Random(seed);
    this.thread = Thread.ofPlatform().daemon().name("chaos").start(this::rage);
  }

  /** Waits until each process was killed and paused at least once. */
  void eachOnce() throws InterruptedException {
    round.await();
  }

  String told() {
    return "%d times killed, %d times paused, ready again after %.1f s at the longest"
        .formatted(kills, pauses, longest.toMillis() / 1000.0);
  }

  private void rage() {
    try {
      while (over.getCount() > 0) {
        for (var act : acts()) {
          if (over.await(500 + random.nextInt(3_000), TimeUnit.MILLISECONDS)) {
            return;
          }
          strike(act);
        }
        round.countDown();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      broken = e;
    } finally {
      round.countDown();
    }
  }

  private List<Act> acts() {
    var acts = new ArrayList<Act>();
    for (var process : ("kafka servers " + services).split(" ")) {
      for (var blow : Blow.values()) {
        acts.add(new Act(blow, process));
      }
    }
    Collections.shuffle(acts, random);
    return acts;
  }

  private void strike(Act act) throws InterruptedException {
    switch (act.blow) {
      case KILL -> {
        var since = Instant.now();
        machine.kill(act.process);
        machine.up(services);
        var took = Duration.between(since, Instant.now());
        longest = took.compareTo(longest) > 0 ? took : longest;
        kills++;
        System.out.printf(
            "      ✗ %s killed, ready again after %.1f s%n", act.process, took.toMillis() / 1000.0);
      }
      case PAUSE -> {
        var millis = 1_000 + random.nextInt(5_000);
        machine.pause(act.process);
        over.await(millis, TimeUnit.MILLISECONDS);
        machine.goOn(act.process);
        pauses++;
        System.out.printf("      ‖ %s stood still for %.1f s%n", act.process, millis / 1000.0);
      }
    }
  }

  /** Ends it once its last blow is mended. */
  @Override
  public void close() throws InterruptedException {
    over.countDown();
    thread.join();
    if (broken != null) {
      throw new IllegalStateException("the drill could not go on", broken);
    }
  }
}
