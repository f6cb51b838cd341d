package id.netral.reports.lifecycle;

/** Sixteen random characters; tells neither the kind of intake nor the day. */
public record ReportId(String value) {}
