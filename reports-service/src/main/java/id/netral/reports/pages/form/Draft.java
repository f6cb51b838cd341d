package id.netral.reports.pages.form;

import id.netral.reports.handling.RandomId;
import id.netral.reports.handling.ReportCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report before it is sent.
 *
 * @param report the id that it will have
 * @param command the id of its sending, the same however often the button is pressed
 * @param code made on the last page; gone from here once the report is sent
 * @param sent what the receipt says; the answers are gone then
 */
record Draft(
    String report,
    String command,
    Map<String, String> typed,
    List<Upload> uploads,
    @Nullable ReportCode code,
    @Nullable Sent sent) {

  static final int MOST_UPLOADS = 10;

  /**
   * @param name the citizen's own file name; shown back to them and never sent on
   * @param sha256 of the file as it was handed in
   */
  record Upload(
      String evidence, String original, String name, String mediaType, long size, String sha256) {}

  record Sent(String codeFinds, String region, boolean tip, Instant sentAt, LocalDate receivedOn) {}

  static Draft fresh() {
    return new Draft(RandomId.next(), RandomId.next(), Map.of(), List.of(), null, null);
  }

  Answers answers() {
    return new Answers(typed);
  }

  Draft with(Answers answers) {
    return new Draft(report, command, answers.typed(), uploads, code, sent);
  }

  Draft with(ReportCode made) {
    return new Draft(report, command, typed, uploads, made, sent);
  }

  Draft with(Upload upload) {
    var all = Stream.concat(uploads.stream(), Stream.of(upload)).toList();
    return new Draft(report, command, typed, all, code, sent);
  }

  Draft without(String evidence) {
    var rest = uploads.stream().filter(u -> !u.evidence().equals(evidence)).toList();
    return new Draft(report, command, typed, rest, code, sent);
  }

  Draft afterSending(Sent receipt) {
    return new Draft(report, command, Map.of(), List.of(), null, receipt);
  }
}
