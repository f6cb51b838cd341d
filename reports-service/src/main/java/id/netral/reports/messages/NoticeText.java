package id.netral.reports.messages;

import java.util.Locale;

/** Of what somebody is told; notification-service has the words for each. */
enum NoticeText {
  REPORT_RECEIVED,
  REPORT_REGISTERED,
  REPORT_NOT_REGISTERED,
  CASE_DECIDED,
  CASE_FORWARDED,
  SANCTION_IN_FORCE;

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
