package id.netral.reports.api;

import java.util.List;
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
}
