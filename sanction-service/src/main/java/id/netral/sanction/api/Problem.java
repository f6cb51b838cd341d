package id.netral.sanction.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A "no" to a machine (RFC 9457) before the lifecycle was asked. */
final class Problem extends ErrorResponseException {

  private static final long serialVersionUID = 1;

  private Problem(HttpStatus status, ProblemDetail detail) {
    super(status, detail, null);
  }

  static Problem notYours() {
    return new Problem(
        HttpStatus.FORBIDDEN,
        ProblemDetail.forStatusAndDetail(
            HttpStatus.FORBIDDEN, "This step belongs to another role."));
  }

  static Problem malformed(String what) {
    return new Problem(
        HttpStatus.BAD_REQUEST, ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, what));
  }

  static Problem notHere() {
    return new Problem(HttpStatus.NOT_FOUND, ProblemDetail.forStatus(HttpStatus.NOT_FOUND));
  }
}
