package id.netral.reports.handling;

import id.netral.deadlines.Deadline;
import id.netral.deadlines.Deadlines;
import id.netral.deadlines.Rule;
import id.netral.reports.lifecycle.Filing.Late;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How much time there is to report, as the law counts it where the act was done. */
@Component
public class ReportLimits {

  private static final String STRICT = "report.pilkada.strict";

  private final Deadlines deadlines;

  ReportLimits(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /**
   * @param received when a report sent now counts as received (B-33)
   * @param lenient the count by which alone a report is refused
   * @param strict the count that the form advises by, where the sources differ (B-81, B-82)
   */
  public record Timing(ZonedDateTime received, Deadline lenient, @Nullable Deadline strict) {

    public boolean isLate() {
      return !lenient.isMetOn(received.toLocalDate());
    }

    /** In time by the count that decides, but not by the stricter one. */
    public boolean isTight() {
      return !isLate() && strict != null && !strict.isMetOn(received.toLocalDate());
    }

    public @Nullable Late late() {
      return isLate() ? new Late(lenient.rule(), lenient.article(), lenient.due()) : null;
    }
  }

  public Timing timing(String election, String region, LocalDate knownOn, Instant sentAt) {
    var rule = deadlines.ruleFor("report", election);
    var strict =
        rule.regime() == Rule.Regime.PILKADA ? deadlines.due(STRICT, knownOn, region) : null;
    return new Timing(
        received(election, region, sentAt), deadlines.due(rule.key(), knownOn, region), strict);
  }

  public ZonedDateTime received(String election, String region, Instant sentAt) {
    return deadlines.receivedOn(sentAt, region, election);
  }

  public LocalDate today(String region, Instant now) {
    return now.atZone(deadlines.zone(region)).toLocalDate();
  }
}
