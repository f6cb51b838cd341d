package id.netral.investigation.messages.announcing;

import java.util.Locale;

/** Of what somebody is told; notification-service has the words for each. */
enum NoticeText {
  REPORT_RECEIVED,
  TIP_RECEIVED,
  PLENARY_DUE,
  RECOMMENDATION_ISSUED,
  NO_SANCTION_DECIDED,
  SANCTION_IN_FORCE,
  LIMIT_MISSED,
  FOLLOW_UP_MISSED,
  FOLLOW_UP_MET_AFTER_ALL;

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
