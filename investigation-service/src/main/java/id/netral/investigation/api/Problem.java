package id.netral.investigation.api;

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

  static ErrorResponseException notFound() {
    return of(HttpStatus.NOT_FOUND, "There is no such case.");
  }

  static ErrorResponseException refused(Enum<?> why) {
    var detail =
        ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "The rules do not allow it.");
    detail.setProperty("reason", why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return new ErrorResponseException(HttpStatus.CONFLICT, detail, null);
  }

  static ErrorResponseException overtaken(long version) {
    var status = HttpStatus.PRECONDITION_FAILED;
    var detail = ProblemDetail.forStatusAndDetail(status, "Somebody else changed the case first.");
    detail.setProperty("version", version);
    return new ErrorResponseException(status, detail, null);
  }
}
