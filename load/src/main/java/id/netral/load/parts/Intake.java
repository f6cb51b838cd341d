package id.netral.load.parts;

import id.netral.load.injecting.Pacing;
import id.netral.load.lives.Pictures;
import id.netral.load.lives.Single;
import id.netral.load.machine.HandOver;
import id.netral.load.parts.Climb.Level;
import id.netral.load.telling.Figures;
import java.time.Duration;
import java.util.List;
import java.util.Queue;

/** (a) Reports alone, with and without a picture of 300 kB; (d) two hundred of one act at once. */
public final class Intake {

  private static final Climb CLIMB =
      new Climb(10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 80.0, 120.0, 160.0, 220.0, 300.0);
  private static final double DUPLICATES = 200;
  private static final int CROWD = 8;

  private final Ground ground;
  private final Figures figures;

  public Intake(Ground ground, Figures figures) {
    this.ground = ground;
    this.figures = figures;
  }

  /** As fast as it is answered, so that this way too is compiled before it is measured. */
  public void warmUp(Duration length) {
    run("a warm-up", 0, Pacing.crowd(CROWD, length), List.of());
    run("a warm-up with 300 kB", 0, Pacing.crowd(CROWD, length), List.of(Pictures.photo()));
  }

  /** The highest rate of reports without a file that is held. */
  public double climb(Duration length) {
    return CLIMB.held(rate -> at("a intake " + (int) rate + "/s", rate, length, List.of()));
  }

  public double climbWithPicture(Duration length) {
    var photo = List.of(Pictures.photo());
    return CLIMB.held(rate -> at("a intake with 300 kB " + (int) rate + "/s", rate, length, photo));
  }

  public Level at(String name, double rate, Duration length, List<byte[]> pictures) {
    return run(name, rate, Pacing.steady(rate, length), pictures);
  }

  /** All within one second: the same screenshot, the same link. */
  public void duplicates() {
    var pacing = Pacing.steady(DUPLICATES, Duration.ofSeconds(1));
    run("d 200 reports of one act", DUPLICATES, pacing, List.of(ground.screenshots().getFirst()));
  }

  private Level run(String name, double rate, Pacing pacing, List<byte[]> pictures) {
    Queue<String> reports = Ground.queue();
    var seen =
        ground.run(
            pacing,
            Duration.ZERO,
            () -> {
              var filing = ground.filing();
              reports.add(filing.report());
              return new Single(filing.call(ground.at(), pictures));
            });
    figures.run(name, rate, seen);
    figures.handOver(HandOver.of(ground.at(), reports));
    return Climb.judge(rate, seen.measured());
  }
}
