package id.netral.load.lives;

import id.netral.load.injecting.Call;
import id.netral.load.injecting.Visit;
import id.netral.load.people.People;
import id.netral.load.people.Ports;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One case from the report to the delivered sanction, all on one day of the stack: the act lies in
 * the past, and the law lets each step follow the one before on the same day.
 */
public final class Life implements Visit {

  private static final long MILLIS = 1_000_000;
  private static final long PATIENCE = 30_000 * MILLIS;
  private static final Pattern RELEASE = Pattern.compile("/release/([a-z2-7]{16})");

  /**
   * How people take their time, in nanoseconds.
   *
   * @param pause from one act to the next
   * @param whileHeard where the next act needs what another agency has to hear first
   */
  public record Pace(long pause, long whileHeard) {
    public static final Pace USUAL = new Pace(500 * MILLIS, 1_000 * MILLIS);

    /** For warming up. */
    public static final Pace EAGER = new Pace(0, 400 * MILLIS);
  }

  static final List<Act> ACTS =
      Stream.concat(AtBawaslu.ACTS.stream(), AtTheGovernment.ACTS.stream()).toList();

  private final Ports at;
  private final People people;
  private final Filing filing;
  private final List<byte[]> pictures;
  private final Runnable finished;
  private final Pace pace;
  private int done;
  private long waited;
  private long due;
  private long version;
  private List<String> evidence = List.of();
  private List<String> releases = List.of();
  private @Nullable Call current;

  public Life(
      Ports at, People people, Filing filing, List<byte[]> pictures, Pace pace, Runnable finished) {
    this.at = at;
    this.people = people;
    this.filing = filing;
    this.pictures = pictures;
    this.pace = pace;
    this.finished = finished;
  }

  /** Commands in one life. */
  public static int commands() {
    return ACTS.size() - 1; // one of them reads
  }

  /** Seconds that a life takes at its usual pace. */
  public static long seconds() {
    var pauses = ACTS.stream().skip(1).mapToLong(a -> pause(a, Pace.USUAL)).sum();
    return pauses / (1000 * MILLIS) + 1;
  }

  private static long pause(Act before, Pace pace) {
    return before.waits() ? pace.whileHeard() : pace.pause();
  }

  @Override
  public @Nullable Call next() {
    if (current == null && done < ACTS.size()) {
      current = ACTS.get(done).call().apply(this);
    }
    return current;
  }

  @Override
  public long due() {
    return due;
  }

  @Override
  public Outcome answered(Call call, int status, String body) {
    current = null;
    if (status == 429) {
      return again(Outcome.TURNED_AWAY, Pace.USUAL.whileHeard());
    }
    if (status >= 200 && status < 400 && learn(call, body)) {
      return goOn();
    }
    var refused = Answer.version(body);
    if ((status == 409 || status == 412) && refused > version) {
      version = refused;
      return again(Outcome.OVERTAKEN, pace.pause() / 2);
    }
    if (ACTS.get(done).waits() && status >= 200 && status < 500 && waited < PATIENCE) {
      waited += pace.whileHeard();
      return again(Outcome.TOO_EARLY, pace.whileHeard());
    }
    done = ACTS.size();
    return Outcome.FAILED;
  }

  private Outcome goOn() {
    waited = 0;
    done++;
    if (done == ACTS.size()) {
      finished.run();
    } else {
      due += pause(ACTS.get(done), pace);
    }
    return Outcome.DONE;
  }

  private Outcome again(Outcome why, long pause) {
    due += pause;
    return why;
  }

  /** False when what was looked for is not there. */
  private boolean learn(Call call, String body) {
    if (body.startsWith("{")) {
      version = Math.max(version, Answer.version(body));
      var here = Answer.evidence(body);
      evidence = here.isEmpty() ? evidence : here;
    }
    if (!call.name().equals(AtBawaslu.READ)) {
      return true;
    }
    releases = RELEASE.matcher(body).results().map(m -> m.group(1)).distinct().toList();
    return releases.size() == pictures.size();
  }

  void newFile() {
    version = 0;
  }

  Ports at() {
    return at;
  }

  People people() {
    return people;
  }

  Filing filing() {
    return filing;
  }

  List<byte[]> pictures() {
    return pictures;
  }

  long version() {
    return version;
  }

  String evidence(int n) {
    return n < evidence.size() ? evidence.get(n) : "none";
  }

  String release(int n) {
    return releases.get(n);
  }
}
