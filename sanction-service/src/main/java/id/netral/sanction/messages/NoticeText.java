package id.netral.sanction.messages;

import java.util.Locale;

/** Of what somebody is told; notification-service has the words for each. */
enum NoticeText {
  RECOMMENDATION_RECEIVED,
  FOLLOW_UP_MISSED,
  TEAM_FORMED,
  SUMMONS_ISSUED,
  DECISION_WANTED,
  SANCTION_DECIDED,
  NO_SANCTION_DECIDED,
  DECISION_DELIVERED,
  SANCTION_IN_FORCE;

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
