package id.netral.sanction.messages;

import id.netral.sanction.lifecycle.file.Limit;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What this agency says, field by field as published; a V1 is never edited. */
sealed interface Announced {

  record Due(String rule, String article, LocalDate due, String calendar) {
    static Due of(Limit limit) {
      return new Due(limit.rule(), limit.article(), limit.due(), limit.calendar());
    }
  }

  record RecommendationReceivedV1(Due followUpDue) implements Announced {}

  record ProceedingTakenUpV1() implements Announced {}

  record ExaminationTeamFormedV1() implements Announced {}

  record SummonsIssuedV1(int ordinal, LocalDate examinationOn) implements Announced {}

  record ExaminationRecordedV1(boolean attended) implements Announced {}

  record SanctionDecidedV1(
      String level,
      String kind,
      String number,
      LocalDate decidedOn,
      Authority authority,
      Due deliveryDue)
      implements Announced {}

  record Authority(String office, String capacity) {}

  record NoSanctionDecidedV1(String reason) implements Announced {}

  record DecisionDeliveredV1(LocalDate deliveredOn, LocalDate effectiveOn) implements Announced {}

  record SanctionInForceV1(LocalDate effectiveOn) implements Announced {}

  record NoticeWantedV1(
      String notice, String role, @Nullable String scope, String text, @Nullable String path)
      implements Announced {}

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
