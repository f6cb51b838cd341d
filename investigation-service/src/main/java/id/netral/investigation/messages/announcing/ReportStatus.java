package id.netral.investigation.messages.announcing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Topic {@code report-status}: what the reporter's file is told. */
interface ReportStatus {

  String TOPIC = "report-status";

  record ReviewOpenedV1(DueV1 due) {}

  record ReportRegisteredV1(String number, DueV1 handlingDue) {}

  record ReportNotRegisteredV1(
      String reason, String article, String explanation, List<String> stillPossible) {}

  record TipTakenUpV1() {}

  record ReporterInvitedV1(Instant meetingOn, String place) {}

  record BawasluWroteV1(String text) {}

  record CaseDecidedV1(String outcome) {}

  record CaseDecidedV2(String outcome, LocalDate decidedOn) {}

  record CaseForwardedV1(List<String> recipients, DueV1 followUpDue) {}

  record FollowUpChangedV1(String stage, @Nullable String level, @Nullable LocalDate dueOn) {}
}
