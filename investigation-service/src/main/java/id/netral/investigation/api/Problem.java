package id.netral.investigation.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A "no" to a machine (RFC 9457) before the lifecycle was asked. */
final class Problem {

  private Problem() {}

  static ErrorResponseException of(HttpStatus status, String detail) {
    return new ErrorResponseException(
        status, ProblemDetail.forStatusAndDetail(status, detail), null);
  }

  static ErrorResponseException notFound() {
    return of(HttpStatus.NOT_FOUND, "There is no such case.");
  }
}
