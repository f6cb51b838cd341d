package id.netral.load;

import id.netral.load.floor.Floor;
import id.netral.load.floor.Hands;
import id.netral.load.machine.Mails;
import id.netral.load.parts.Climb.Level;
import id.netral.load.parts.Ground;
import id.netral.load.parts.Growth;
import id.netral.load.parts.Intake;
import id.netral.load.parts.Lives;
import id.netral.load.parts.Reading;
import id.netral.load.parts.Spike;
import id.netral.load.people.Ports;
import id.netral.load.telling.Figures;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Loads a running stack and tells what it held. */
public final class LoadCommand {

  private static final int HANDS = 16;
  private static final Duration FLOOR = Duration.ofSeconds(4);
  private static final Duration SHORT = Duration.ofSeconds(10);
  private static final double USERS = 10;
  private static final double HAND_OVER_RATE = 50;

  /** Growth is looked at where the stack keeps up: so much of what a waiting crowd gets done. */
  private static final double GROWTH = 0.7;

  /** The usual rate of a spike, as a share of what is held: ten times of it is twice as much. */
  private static final double USUAL = 0.2;

  private final Options options;
  private final Path data;
  private final Ground ground;
  private final Figures figures = new Figures();

  private LoadCommand(int base, Path data, Options options) {
    this.options = options;
    this.data = data;
    this.ground = new Ground(new Ports(base), data);
  }

  public static void main(String[] arguments) {
    var load =
        new LoadCommand(
            Integer.getInteger("netral.local.base-port"),
            Path.of(System.getProperty("netral.local.data-folder")),
            Options.of(arguments));
    try {
      load.run();
      System.exit(0);
    } catch (RuntimeException e) {
      System.out.println("\nThe load run came to a halt: " + e);
      e.printStackTrace(System.out);
      System.exit(1);
    }
  }

  private void run() {
    ground.people().signIn();
    var lives = new Lives(ground, figures);
    lives.warmUp(Duration.ofSeconds(options.warmUp()));
    var floor = new Floor(ground.at(), ground.people(), HANDS, FLOOR).measured();
    figures.floor(floor);
    try {
      measure(lives, floor);
    } finally {
      figures.keep(data.resolve("results/load-" + Instant.now().getEpochSecond() + ".json"));
    }
  }

  private void measure(Lives lives, Map<String, Hands.Speed> floor) {
    var length = Duration.ofSeconds(options.seconds());
    var intake = new Intake(ground, figures);
    var warm = Duration.ofSeconds(options.warmUp() / 4);
    double commands = options.rate();
    double reports = options.rate();
    if (options.wants("b")) {
      lives.at("b lives of 10 users, each a command a second", USERS, length);
      commands = lives(lives, length);
      share(commands, floor, "update, then acked send");
    }
    if (options.wants("a") || options.wants("d") || options.wants("e")) {
      intake.warmUp(warm);
      mailsAreOut();
    }
    if (options.wants("a")) {
      reports = intake(intake, floor, length);
    }
    if (options.wants("c")) {
      reading(lives, warm, length);
    }
    if (options.wants("d")) {
      intake.duplicates();
      mailsAreOut();
    }
    if (options.wants("e")) {
      new Spike(ground, figures).run(Math.max(1, reports * USUAL));
    }
    if (options.wants("f")) {
      growth(lives, commands, length);
    }
  }

  private void growth(Lives lives, double held, Duration length) {
    var rate = held > 0 ? held : lives.crowd() * GROWTH;
    new Growth(ground, figures, data, options.readers()).run(lives, rate, length, options.cases());
  }

  private void reading(Lives lives, Duration warm, Duration length) {
    var reading = new Reading(ground, figures);
    reading.at("c warm-up", options.readers(), warm, lives.carried());
    reading.at("c reading", options.readers(), length, lives.carried());
  }

  private double intake(Intake intake, Map<String, Hands.Speed> floor, Duration length) {
    var bare = intake.climb(SHORT);
    share(bare, floor, "insert, then acked send");
    mailsAreOut();
    var pictured = intake.climbWithPicture(SHORT);
    share(pictured, floor, "insert, then acked send");
    mailsAreOut();
    intake.at("a hand-over at 50 reports/s", HAND_OVER_RATE, length, List.of());
    mailsAreOut();
    return bare;
  }

  /** Each mail belongs to what was done before it, not to what is measured next. */
  private void mailsAreOut() {
    figures.say("seconds until all mails were out", Mails.allOut(ground.at()).toMillis() / 1000.0);
  }

  /** The median of several runs at the rate asked for, or at the highest that a climb held. */
  private double lives(Lives lives, Duration length) {
    var rate = options.rate() > 0 ? options.rate() : lives.climb(length);
    if (rate == 0) {
      return 0;
    }
    var runs =
        IntStream.rangeClosed(1, options.runs())
            .mapToObj(run -> lives.at("b lives %.0f/s, run %d".formatted(rate, run), rate, length))
            .toList();
    var done = median(runs, Level::done);
    figures.begin("b lives, medians of %d runs at %.0f/s".formatted(runs.size(), rate));
    figures.say("commands a second", Figures.rounded(done));
    figures.say("p50, ms", Figures.rounded(median(runs, Level::p50)));
    figures.say("p95, ms", Figures.rounded(median(runs, Level::p95)));
    figures.say("runs that held the rate", runs.stream().filter(Level::held).count());
    return done;
  }

  private static double median(List<Level> runs, ToDoubleFunction<Level> of) {
    return runs.stream().mapToDouble(of).sorted().skip(runs.size() / 2).findFirst().orElse(0);
  }

  private void share(double rate, Map<String, Hands.Speed> floor, String of) {
    var speed = Objects.requireNonNull(floor.get(of)).perSecond();
    figures.say("share of the floor (" + of + ")", Math.round(rate / speed * 1000) / 1000.0);
  }
}
