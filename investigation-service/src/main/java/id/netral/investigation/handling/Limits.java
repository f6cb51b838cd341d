package id.netral.investigation.handling;

import id.netral.deadlines.Deadline;
import id.netral.deadlines.Deadlines;
import id.netral.investigation.lifecycle.time.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The statutory limits of a case, computed here and nowhere else. */
@Component
public final class Limits {

  private static final String DELIVERY = "decision.deliver";
  private static final String EFFECT = "decision.effective";
  private static final String FOLLOW_UP = "ppk.followup";

  private final Deadlines deadlines;

  Limits(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  public static Limits of(Deadlines deadlines) {
    return new Limits(deadlines);
  }

  /** The last day to report; {@code report.pilkada} is the lenient count that refuses. */
  public Limit report(String election, String region, LocalDate knownOn) {
    return own("report", election, region, knownOn);
  }

  public Limit review(String election, String region, LocalDate receivedOn) {
    return own("review", election, region, receivedOn);
  }

  public Limit handling(String election, String region, LocalDate registeredOn) {
    return own("handling", election, region, registeredOn);
  }

  public Limit extendedHandling(String election, String region, LocalDate registeredOn) {
    var rule = deadlines.ruleFor("handling", election).extendedBy();
    if (rule == null) {
      throw new IllegalStateException("handling of " + election + " cannot be extended");
    }
    return due(rule, region, registeredOn);
  }

  /** Bawaslu is owed the follow-up and keeps its clock itself. */
  public Limit followUp(String region, LocalDate receivedOn) {
    return due(FOLLOW_UP, region, receivedOn);
  }

  public Limit delivery(String region, LocalDate decidedOn) {
    return due(DELIVERY, region, decidedOn);
  }

  /** The day on which a delivered decision takes effect; to be heard of until that day ends. */
  public Limit effect(String region, LocalDate deliveredOn) {
    return due(EFFECT, region, deliveredOn);
  }

  public LocalDate candidatesFixedOn(String election) {
    return deadlines.election(election).candidatesFixed();
  }

  public ZoneId zone(String region) {
    return deadlines.zone(region);
  }

  public LocalDate day(Instant instant, String region) {
    return instant.atZone(zone(region)).toLocalDate();
  }

  /** Working days between two days of any region: more than one back asks a reason. */
  public long workingDays(LocalDate from, LocalDate through) {
    return deadlines.workingDays(from, through);
  }

  public Deadlines deadlines() {
    return deadlines;
  }

  private Limit own(String act, String election, String region, LocalDate start) {
    return due(deadlines.ruleFor(act, election).key(), region, start);
  }

  private Limit due(String rule, String region, LocalDate start) {
    return limit(deadlines.due(rule, start, region));
  }

  private Limit limit(Deadline d) {
    var until =
        d.takesEffect()
            ? d.due().plusDays(1).atStartOfDay(deadlines.zone(d.region())).toInstant()
            : d.passesAt();
    var skipped =
        d.skipped().stream()
            .map(s -> new Limit.Skipped(s.day(), s.kind().name(), s.reason().indonesian()))
            .toList();
    return new Limit(d.rule(), d.article(), d.start(), d.due(), until, d.calendar(), skipped);
  }
}
