package id.netral.reports.api;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A "no" to a machine (RFC 9457). */
final class Problem {

  private Problem() {}

  static ErrorResponseException of(HttpStatus status, String detail) {
    return new ErrorResponseException(
        status, ProblemDetail.forStatusAndDetail(status, detail), null);
  }

  static ErrorResponseException faults(List<NewReport.Fault> faults) {
    var status = HttpStatus.UNPROCESSABLE_CONTENT;
    var detail = ProblemDetail.forStatusAndDetail(status, "Some fields are missing or wrong.");
    detail.setProperty("errors", faults);
    return new ErrorResponseException(status, detail, null);
  }

  static ErrorResponseException refused(Enum<?> why) {
    var status = HttpStatus.CONFLICT;
    var detail = ProblemDetail.forStatusAndDetail(status, "The rules do not allow it.");
    detail.setProperty("reason", why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return new ErrorResponseException(status, detail, null);
  }
}
