package id.netral.load.parts;

import id.netral.load.lives.Filing;
import id.netral.load.seeding.Proof;
import id.netral.load.seeding.Seeder;
import id.netral.load.telling.Figures;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Queue;

/**
 * (f) The same lives and the same reading, with none stored, with many and with very many cases.
 */
public final class Growth {

  private final Ground ground;
  private final Figures figures;
  private final Path data;
  private final double readers;

  /**
   * @param readers pages a second that people look at
   */
  public Growth(Ground ground, Figures figures, Path data, double readers) {
    this.ground = ground;
    this.figures = figures;
    this.data = data;
    this.readers = readers;
  }

  /**
   * @param sizes how many cases are stored, in turn and growing, each with the files of all
   *     agencies
   */
  public void run(Lives lives, double rate, Duration length, List<Integer> sizes) {
    Collection<Filing> carried = List.copyOf(lives.carried());
    new Reading(ground, figures).at("f reading, warm-up", readers, length, carried);
    double nothing = at(lives, "f nothing stored", rate, length, carried);
    var stored = 0;
    for (var size : sizes) {
      seed(carried, size - stored);
      stored = size;
      double now = at(lives, "f " + stored + " stored", rate, length, carried);
      figures.say("share of what was done with nothing stored", Figures.rounded(now / nothing));
    }
  }

  private void seed(Collection<Filing> carried, int cases) {
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
  }

  /** What as many as wait get done, after a look at how long it takes at a rate that is held. */
  private double at(
      Lives lives, String name, double rate, Duration length, Collection<Filing> carried) {
    new Reading(ground, figures).at(name + ", reading", readers, length, carried);
    lives.at(name + ", lives", rate, length);
    return lives.asFastAsAnswered(name + ", as fast as answered", length);
  }
}
