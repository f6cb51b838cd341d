package id.netral.local.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Breaks one process after the other, at moments that a seed decides. */
final class Chaos implements AutoCloseable {

  private enum Blow {
    KILLED,
    RESTARTED,
    PAUSED,
    /** Its file may not grow any more. */
    FILLED
  }

  private record Act(Blow blow, String process) {}

  private final Machine machine;
  private final String services;
  private final List<String> victims;
  private final int rounds;
  private final Random random;
  private final CountDownLatch over = new CountDownLatch(1);
  private final Semaphore begun = new Semaphore(0);
  private final ReentrantLock striking = new ReentrantLock(true);
  private final Map<Blow, Integer> struck = new EnumMap<>(Blow.class);
  private final Thread thread;
  private volatile Duration longest = Duration.ZERO;
  private volatile @Nullable RuntimeException broken;
  private int awaited;
  private int strikes;

  /**
   * @param services that are to run, as the script takes them
   * @param victims what is broken, likewise
   * @param rounds how often everything strikes everybody at the least; but for a single one, what
   *     was broken is whole for as long as it was away
   */
  Chaos(Machine machine, String services, String victims, int rounds, long seed) {
    this.machine = machine;
    this.services = services;
    this.victims = List.of(victims.split(" "));
    this.rounds = rounds;
    this.random = new Random(seed);
    this.thread = Thread.ofPlatform().daemon().name("chaos").start(this::rage);
  }

  /** Waits until this share of all rounds has begun. */
  void await(double share) throws InterruptedException {
    var due = (int) Math.ceil(share * rounds * acts().size()) - awaited;
    if (due > 0) {
      begun.acquire(due);
      awaited += due;
    }
  }

  /** Nothing is struck while this runs, and all runs when it begins. */
  void spare(Runnable meanwhile) {
    striking.lock();
    try {
      meanwhile.run();
    } finally {
      striking.unlock();
    }
  }

  String told() {
    return struck.entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "))
        + ", ready again after %.1f s at the longest".formatted(longest.toMillis() / 1000.0);
  }

  private void rage() {
    try {
      long rest = 0;
      while (over.getCount() > 0) {
        var acts = acts();
        Collections.shuffle(acts, random);
        for (var act : acts) {
          if (over.await(rest + 200 + random.nextInt(1_500), TimeUnit.MILLISECONDS)) {
            return;
          }
          striking.lockInterruptibly();
          try {
            // Whoever waits for it goes on now, so that it strikes in the middle of something.
            begun.release();
            rest = rest(strike(act));
          } finally {
            striking.unlock();
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      broken = e;
      System.out.println("      the drill cannot go on: " + e.getMessage());
    } finally {
      begun.release(Integer.MAX_VALUE / 2);
    }
  }

  /** A single round is in a hurry; all else lets cases get on between two strikes. */
  private long rest(Duration away) {
    strikes++;
    return rounds == 1 && strikes < acts().size() ? 0 : away.toMillis();
  }

  private List<Act> acts() {
    var acts = new ArrayList<Act>();
    for (var process : victims) {
      acts.add(new Act(Blow.KILLED, process));
      acts.add(new Act(Blow.RESTARTED, process));
      acts.add(new Act(Blow.PAUSED, process));
    }
    if (victims.contains("servers")) {
      acts.add(new Act(Blow.FILLED, "servers"));
    }
    return acts;
  }

  private Duration strike(Act act) throws InterruptedException {
    var since = Instant.now();
    var filled = true;
    switch (act.blow) {
      case KILLED -> machine.kill(act.process);
      case RESTARTED -> machine.stop(act.process);
      case PAUSED -> {
        machine.pause(act.process);
        over.await(1_000 + random.nextInt(3_000), TimeUnit.MILLISECONDS);
        machine.goOn(act.process);
      }
      case FILLED -> {
        filled = machine.fillStore(services);
        over.await(2, TimeUnit.SECONDS);
        since = Instant.now();
        machine.kill(act.process);
      }
    }
    machine.up(services);
    var took = Duration.between(since, Instant.now());
    if (filled) {
      mended(act, took);
    }
    return took;
  }

  private void mended(Act act, Duration took) {
    if (act.blow != Blow.PAUSED && took.compareTo(longest) > 0) {
      longest = took;
    }
    struck.merge(act.blow, 1, Integer::sum);
    System.out.printf(
        "      ✗ %s %s, all is well again after %.1f s%n",
        act.process, act.blow.name().toLowerCase(Locale.ROOT), took.toMillis() / 1000.0);
  }

  /** Ends it once its last blow is mended. */
  @Override
  public void close() throws InterruptedException {
    // What has begun goes its whole length: a pause cut short is none.
    spare(over::countDown);
    thread.join();
    if (broken != null) {
      throw new IllegalStateException("the drill could not go on", broken);
    }
  }
}
