package id.netral.reports.lifecycle;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a citizen or a Bawaslu officer may ask of a report. */
public sealed interface ReportCommand {

  /**
   * @param today the day of sending at the place of the office
   */
  record FileReport(
      ReportId report, Account account, Filing filing, @Nullable Reporter reporter, LocalDate today)
      implements ReportCommand {

    /** What a report must have before it can be sent at all; lateness is not among it (C4). */
    Optional<Rejection> lacks() {
      var known = account.knownOn();
      var tip = filing.intake() == Filing.Intake.TIP;
      if (tip && reporter != null) return Optional.of(Rejection.TIP_BEARS_A_NAME);
      if (!tip && reporter == null) return Optional.of(Rejection.REPORTER_IS_MISSING); // B-13
      if (!tip && account.accused().isEmpty()) return Optional.of(Rejection.NOBODY_IS_REPORTED);
      if (!tip && known == null) return Optional.of(Rejection.DAY_KNOWN_IS_MISSING); // B-14
      return days(known);
    }

    private Optional<Rejection> days(@Nullable LocalDate known) {
      if (account.actOn().isAfter(today) || (known != null && known.isAfter(today))) {
        return Optional.of(Rejection.LIES_IN_THE_FUTURE);
      }
      return known != null && known.isBefore(account.actOn())
          ? Optional.of(Rejection.KNOWN_BEFORE_THE_ACT)
          : Optional.empty();
    }
  }

  record WriteToBawaslu(String text) implements ReportCommand {}

  record OpenIdentity(String reason) implements ReportCommand {}

  record RecordClarification(
      String officer, Statement.Oath oath, Statement.Mode mode, String answers)
      implements ReportCommand {}

  record ReleaseClarification(String officer) implements ReportCommand {}
}
