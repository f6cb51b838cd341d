package id.netral.load.parts;

import id.netral.load.injecting.Pacing;
import id.netral.load.lives.Filing;
import id.netral.load.lives.Life;
import id.netral.load.lives.Life.Pace;
import id.netral.load.machine.HandOver;
import id.netral.load.parts.Climb.Level;
import id.netral.load.telling.Figures;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;

/** (b) Whole lives over all four services: cases begin by the clock, and each act has its hour. */
public final class Lives {

  private static final int CROWD = 16;
  private static final double[] SHARES_OF_CROWD = {
    0.5, 0.75, 1.0, 1.2, 1.4, 1.6, 1.8, 2.0, 2.5, 3.0
  };

  private final Ground ground;
  private final Figures figures;

  private final Queue<Filing> carried = Ground.queue();

  /** Commands a second that the warm-up's crowd got done at its end. */
  private double crowd;

  public Lives(Ground ground, Figures figures) {
    this.ground = ground;
    this.figures = figures;
  }

  /** The highest rate that is held, looked for around what the crowd of the warm-up got done. */
  public double climb(Duration length) {
    var rates = Arrays.stream(SHARES_OF_CROWD).map(share -> Math.floor(share * crowd)).boxed();
    return new Climb(rates.toArray(Double[]::new))
        .held(rate -> at("b lives " + (int) rate + "/s", rate, length));
  }

  /** Commands a second that as many as wait for their answers got done at the end of warming up. */
  public double crowd() {
    return crowd;
  }

  /** The reports whose cases came to their end. */
  public Collection<Filing> carried() {
    return carried;
  }

  /** As fast as it is answered, so that all code is compiled before anything is measured. */
  public void warmUp(Duration length) {
    var late = length.minus(length.dividedBy(4));
    crowd = run("warm-up", 0, Pacing.crowd(CROWD, length), late, Pace.EAGER).done();
  }

  /** Commands a second that as many as wait for their answers get done now. */
  public double asFastAsAnswered(String name, Duration length) {
    var late = length.dividedBy(4);
    return run(name, 0, Pacing.crowd(CROWD, length.plus(late)), late, Pace.EAGER).done();
  }

  /**
   * Commands at this rate, once enough lives are under way that all acts occur. Lives begin seconds
   * apart: only where a whole number of them begins does each act occur as often as the rate asks.
   */
  public Level at(String name, double rate, Duration length) {
    var begun = rate / Life.commands();
    var fill = Pacing.whole(begun, Duration.ofSeconds(Life.seconds() + 2));
    var pacing = Pacing.steady(begun, fill.plus(Pacing.whole(begun, length)));
    return run(name, rate, pacing, fill, Pace.USUAL);
  }

  private Level run(String name, double rate, Pacing pacing, Duration fill, Pace pace) {
    Queue<String> reports = Ground.queue();
    var finished = new AtomicInteger();
    var began = new AtomicInteger();
    var seen =
        ground.run(
            pacing,
            fill,
            () -> {
              var filing = ground.filing();
              reports.add(filing.report());
              began.incrementAndGet();
              return new Life(
                  ground.at(),
                  ground.people(),
                  filing,
                  ground.screenshots(),
                  pace,
                  () -> {
                    finished.incrementAndGet();
                    carried.add(filing);
                  });
            });
    var level = Climb.judge(rate, seen.measured());
    figures.run(name, rate, seen);
    figures.say(
        "lives",
        "%d of %d came to their end%s"
            .formatted(finished.get(), began.get(), level.held() ? "" : "; the rate was NOT held"));
    figures.handOver(HandOver.of(ground.at(), reports));
    return level;
  }
}
