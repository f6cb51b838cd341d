package id.netral.reports.storage;

import id.netral.reports.lifecycle.Report;

/** One word for where a report stands, for lists and message keys. */
public final class Stages {

  private Stages() {}

  public static String of(Report.Filed report) {
    return switch (report) {
      case Report.Submitted _ -> "submitted";
      case Report.TipReceived _ -> "tip-received";
      case Report.TipTakenUp _ -> "tip-taken-up";
      case Report.UnderReview _ -> "under-review";
      case Report.Registered _ -> "registered";
      case Report.NotRegistered _ -> "not-registered";
      case Report.Decided _ -> "decided";
      case Report.Forwarded _ -> "forwarded";
      case Report.Closed _ -> "closed";
    };
  }
}
