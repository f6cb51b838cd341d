package id.netral.reports.lifecycle;

import java.util.List;

/** The answer of the lifecycle: what happens, why not, or why a foreign fact changes nothing. */
public sealed interface Decision {

  record Accepted(List<ReportEvent> events) implements Decision {}

  record Rejected(Rejection why) implements Decision {}

  record TakenIn(String why) implements Decision {}

  static Decision accept(ReportEvent... events) {
    return new Accepted(List.of(events));
  }

  static Decision reject(Rejection why) {
    return new Rejected(why);
  }

  static Decision takeIn(String why) {
    return new TakenIn(why);
  }
}
