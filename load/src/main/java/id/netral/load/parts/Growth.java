package id.netral.load.parts;

import id.netral.load.lives.Filing;
import id.netral.load.seeding.Proof;
import id.netral.load.seeding.Seeder;
import id.netral.load.telling.Figures;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Queue;

/** (f) The same lives and the same reading, with many stored cases and with none. */
public final class Growth {

  private static final double READS = 20;

  private final Ground ground;
  private final Figures figures;
  private final Path data;

  public Growth(Ground ground, Figures figures, Path data) {
    this.ground = ground;
    this.figures = figures;
    this.data = data;
  }

  /**
   * @param cases stored, each with the files of all agencies
   */
  public void run(Lives lives, double rate, Duration length, int cases) {
    Collection<Filing> carried = lives.carried();
    double before = at(lives, "f nothing stored", rate, length, carried);
    Queue<Filing> seeded = Ground.queue();
    figures.begin("f seeding");
    var began = System.nanoTime();
    var files =
        new Seeder(ground.at(), data)
            .copies(
                carried,
                cases,
                () -> {
                  var filing = ground.filing();
                  seeded.add(filing);
                  return filing;
                });
    figures.say("cases", cases + " with " + files + " files");
    figures.say("seconds", Figures.rounded((System.nanoTime() - began) / 1e9));
    figures.say("a copy verifies", Proof.holds(ground.at(), data, seeded.element()));
    double after = at(lives, "f " + cases + " stored", rate, length, carried);
    figures.say("share of what was done with nothing stored", Figures.rounded(after / before));
  }

  private double at(
      Lives lives, String name, double rate, Duration length, Collection<Filing> carried) {
    new Reading(ground, figures).at(name + ", reading", READS, length, carried);
    return lives.at(name + ", lives", rate, length).done();
  }
}
