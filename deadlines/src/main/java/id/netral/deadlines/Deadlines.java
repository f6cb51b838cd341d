package id.netral.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Computes statutory dates. Immutable, safe for any number of threads, cheap to make.
 *
 * <p>Rules are asked for by key ({@code report.pemilu}, {@code ppk.followup}; {@link #rules} has
 * all, {@link #ruleFor} finds the one of an election), regions by Kemendagri code ({@code 35.73}),
 * elections by key ({@code pilkada-2024}). Days are local days of the region. The day after the
 * start counts as 1; the start itself may be a day off. Whatever is unknown throws {@link
 * IllegalArgumentException} with a message that lists what is known.
 */
public final class Deadlines {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2199;

  private final Settings settings;
  private final WorkCalendar calendar;

  private Deadlines(Settings settings) {
    this.settings = settings;
    this.calendar = new WorkCalendar(settings);
  }

  /** With the defaults: collective leave and voting days are off, latest calendar editions. */
  public static Deadlines standard() {
    return of(Settings.standard());
  }

  public static Deadlines of(Settings settings) {
    return new Deadlines(settings);
  }

  public Settings settings() {
    return settings;
  }

  /**
   * The deadline of a rule whose clock started on this local day (for hours: as that day began).
   */
  public Deadline due(String rule, LocalDate start, String region) {
    return count(rule(rule), start.atStartOfDay(zone(region)), region);
  }

  /** The same from an exact moment, which matters for rules in hours. */
  public Deadline due(String rule, Instant start, String region) {
    return count(rule(rule), start.atZone(zone(region)), region);
  }

  /** Computes an open deadline anew, under what holds now, and tells whether and why it moved. */
  public Recomputed recompute(Deadline old) {
    var now =
        old.unit() == Rule.Unit.HOUR
            ? due(old.rule(), old.passesAt().minus(Duration.ofHours(old.number())), old.region())
            : due(old.rule(), old.start(), old.region());
    return Recomputed.of(old, now);
  }

  /** All rules in the order of the data file, settings applied. */
  public List<Rule> rules() {
    return Rule.all().values().stream().map(settings::applied).toList();
  }

  /** One rule, settings applied. */
  public Rule rule(String key) {
    return settings.applied(Rule.of(key));
  }

  /**
   * The rule of an election: {@code ruleFor("report", "pilkada-2024")} is {@code report.pilkada};
   * where there is no rule of its own, the common one ({@code completion}, {@code review.notice}).
   */
  public Rule ruleFor(String act, String election) {
    var own = act + "." + election(election).regime().name().toLowerCase(Locale.ROOT);
    return rule(Rule.all().containsKey(own) || !Rule.all().containsKey(act) ? own : act);
  }

  /** The most specific known region holding this code. */
  public Region region(String code) {
    return Region.of(code);
  }

  /** Provinces and the regions that use Netral. */
  public Collection<Region> regions() {
    return Region.all().values();
  }

  /** Local time of a region: Asia/Jakarta (WIB), Asia/Makassar (WITA) or Asia/Jayapura (WIT). */
  public ZoneId zone(String region) {
    return Region.of(region).zone();
  }

  public Election election(String key) {
    return Election.of(key);
  }

  public Collection<Election> elections() {
    return Election.all().values();
  }

  /** Discipline (true) or ethics (false), by the day of the act (O-20). */
  public boolean afterCandidatesFixed(LocalDate actOn, String election) {
    return election(election).isAfterCandidatesFixed(actOn);
  }

  /**
   * When a report sent at this moment counts as received, in local time: at once in reception hours
   * (Mon-Thu 08:00-16:00, Fri 08:00-16:30, B-33) and round the clock in the quiet period and on
   * voting day (B-34), else at the next opening. {@code toLocalDate()} of it starts the review.
   */
  public ZonedDateTime receivedOn(Instant sent, String region, String election) {
    return new Reception(calendar, settings)
        .received(sent.atZone(zone(region)), election(election));
  }

  /** Why a day is off under these settings; empty for a working day. */
  public Optional<SkippedDay> dayOff(LocalDate day) {
    return calendar.dayOff(day);
  }

  /** Working days after {@code from} up to and with {@code through}; 0 if that is not later. */
  public long workingDays(LocalDate from, LocalDate through) {
    return calendar.workingDays(from, through);
  }

  private Deadline count(Rule rule, ZonedDateTime start, String region) {
    if (start.getYear() < FIRST_YEAR || start.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "Start " + start.toLocalDate() + " is not between 2000 and 2199");
    }
    var from = start.toLocalDate();
    var skipped = new ArrayList<SkippedDay>();
    return switch (rule.unit()) {
      case WORKING_DAY -> {
        var due = calendar.afterWorkingDays(from, rule.number(), skipped);
        yield deadline(rule, start, due, moment(rule, due, start), region, skipped);
      }
      case CALENDAR_DAY -> {
        var due = from.plusDays(rule.number());
        yield deadline(rule, start, due, moment(rule, due, start), region, skipped);
      }
      case HOUR -> {
        var end = start.plusHours(rule.number());
        yield deadline(rule, start, end.toLocalDate(), end.toInstant(), region, skipped);
      }
    };
  }

  private static Instant moment(Rule rule, LocalDate due, ZonedDateTime start) {
    return due.plusDays(rule.startsOfDay() ? 0 : 1).atStartOfDay(start.getZone()).toInstant();
  }

  private Deadline deadline(
      Rule rule,
      ZonedDateTime start,
      LocalDate due,
      Instant passesAt,
      String region,
      List<SkippedDay> skipped) {
    var from = start.toLocalDate();
    var certainty =
        rule.unit() == Rule.Unit.WORKING_DAY
            ? calendar.certainty(from, due)
            : Deadline.Certainty.PUBLISHED;
    return new Deadline(
        rule.key(),
        rule.article(),
        rule.row(),
        rule.confidence(),
        region,
        rule.number(),
        rule.unit(),
        from,
        due,
        passesAt,
        rule.startsOfDay(),
        calendar.name(from, due),
        certainty,
        skipped);
  }
}
