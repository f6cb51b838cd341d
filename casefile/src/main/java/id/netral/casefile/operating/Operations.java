package id.netral.casefile.operating;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.CountOptions;
import id.netral.casefile.CaseFileStore;
import id.netral.casefile.comparing.Compared;
import id.netral.casefile.comparing.Difference;
import id.netral.casefile.comparing.Differences;
import id.netral.casefile.comparing.Restored;
import id.netral.casefile.hearing.Intake;
import id.netral.casefile.hearing.Parking;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** All that operators see and do, by page or API. */
final class Operations {

  /** So many lines of a list at a time. */
  static final int PAGE = 50;

  private static final CountOptions AT_MOST = new CountOptions().limit(10_000);
  private static final String SINCE = "pendingSince";

  /** Answered by the index alone; whether a field exists, only the files could tell. */
  private static final Bson WAITS = gt(SINCE, Date.from(Instant.EPOCH));

  /**
   * The whole picture.
   *
   * @param owner who sees to what is alarming here
   * @param heldSince since when nothing may be written after a restore; null when it may
   */
  record Picture(
      String owner,
      @Nullable Instant heldSince,
      Waiting waiting,
      List<Waiting.File> waitingLong,
      long parkedCount,
      Lines<Parking.Parked> parked,
      List<Compared.Hearer> hearers,
      Lines<Difference> differences,
      List<Silence> silences) {}

  /**
   * Some lines of a list.
   *
   * @param next after what the following lines come; null after the last
   */
  record Lines<T>(List<T> lines, @Nullable String next) {}

  /** What became of a discard. */
  enum Discarded {
    DONE,
    EARLIER_ONES_FIRST,
    REASON_MISSING
  }

  private final CaseFileStore store;
  private final Parking parking;
  private final Intake intake;
  private final Compared compared;
  private final Differences differences;
  private final Restored restored;
  private final Silences silences;
  private final OperatingSettings settings;
  private final InstantSource clock;

  Operations(
      CaseFileStore store,
      Parking parking,
      Intake intake,
      Compared compared,
      Differences differences,
      Restored restored,
      Silences silences,
      OperatingSettings settings,
      InstantSource clock) {
    this.store = store;
    this.parking = parking;
    this.intake = intake;
    this.compared = compared;
    this.differences = differences;
    this.restored = restored;
    this.silences = silences;
    this.settings = settings;
    this.clock = clock;
  }

  Picture picture(String parkedAfter, String differencesAfter) {
    return new Picture(
        settings.owner(),
        restored.heldSince().orElse(null),
        waiting(),
        waitingLong(),
        parking.count(),
        parked(parkedAfter),
        compared.all(),
        differences(differencesAfter),
        silences.all());
  }

  /** Whether nothing may be written, since it was restored and is not compared yet. */
  boolean isHeld() {
    return restored.heldSince().isPresent();
  }

  Waiting waiting() {
    long files = 0;
    Instant oldest = null;
    for (var kind : store.outboxes()) {
      var all = kind.collection();
      files += all.countDocuments(WAITS, AT_MOST);
      var first = all.find(WAITS).projection(include(SINCE)).sort(ascending(SINCE)).first();
      var since = first == null ? null : first.getDate(SINCE);
      if (since != null && (oldest == null || since.toInstant().isBefore(oldest))) {
        oldest = since.toInstant();
      }
    }
    return new Waiting(files, oldest);
  }

  /** The files that have waited longest, if it is too long. */
  List<Waiting.File> waitingLong() {
    var moment = Date.from(clock.instant().minus(settings.waitsTooLong()));
    var files = new ArrayList<Waiting.File>();
    for (var kind : store.outboxes()) {
      kind.collection()
          .find(lte(SINCE, moment))
          .projection(include(SINCE))
          .sort(ascending(SINCE))
          .limit(PAGE)
          .map(
              d ->
                  new Waiting.File(
                      kind.collection().getNamespace().getCollectionName(),
                      d.getString("_id"),
                      d.getDate(SINCE).toInstant()))
          .into(files);
    }
    files.sort(Comparator.comparing(Waiting.File::since));
    return files.stream().limit(PAGE).toList();
  }

  Lines<Parking.Parked> parked(String after) {
    var lines = parking.all(after, PAGE);
    return new Lines<>(lines, lines.size() < PAGE ? null : lines.getLast().id());
  }

  Lines<Difference> differences(String after) {
    var lines = differences.open(after, PAGE);
    var next = lines.size() < PAGE ? null : lines.getLast();
    return new Lines<>(
        lines, next == null ? null : next.topic() + "|" + next.from() + "|" + next.to());
  }

  List<Silence> silences() {
    return silences.all();
  }

  /** Tries again; answers whether it was taken in. */
  boolean redrive(String id) {
    return intake.redrive(id).isEmpty();
  }

  Discarded discard(String id, String why, @Nullable String who) {
    if (why.isBlank()) {
      return Discarded.REASON_MISSING;
    }
    return intake.discard(id, why.strip(), named(who))
        ? Discarded.DONE
        : Discarded.EARLIER_ONES_FIRST;
  }

  /**
   * Lets a restored service write again although hearers are ahead; answers whether why was said.
   */
  boolean resume(String why, @Nullable String who) {
    if (why.isBlank()) {
      return false;
    }
    restored.release(named(who), why.strip());
    return true;
  }

  private static String named(@Nullable String who) {
    return Objects.requireNonNullElse(who, "operator");
  }
}
