package id.netral.reports.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a report carries with it wherever it stands. */
public record Docket(
    ReportId report,
    Account account,
    Filing filing,
    @Nullable Reporter reporter,
    Statement statement,
    List<Meeting> meetings) {

  public record Meeting(Instant meetingOn, String place) {}

  public boolean isTip() {
    return filing.intake() == Filing.Intake.TIP;
  }

  Docket with(Statement next) {
    return new Docket(report, account, filing, reporter, next, meetings);
  }

  Docket with(Meeting next) {
    var all = Stream.concat(meetings.stream(), Stream.of(next)).toList();
    return new Docket(report, account, filing, reporter, statement, all);
  }
}
