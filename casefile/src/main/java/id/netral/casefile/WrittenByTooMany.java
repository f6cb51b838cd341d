package id.netral.casefile;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Others wrote on the file first, again and again; the same command, sent again, has one effect.
 */
public final class WrittenByTooMany extends ErrorResponseException {

  private static final long serialVersionUID = 1;
  private static final String COME_AGAIN_SECONDS = "5";

  WrittenByTooMany() {
    super(HttpStatus.SERVICE_UNAVAILABLE, problem(), null);
    getHeaders().set(HttpHeaders.RETRY_AFTER, COME_AGAIN_SECONDS);
  }

  private static ProblemDetail problem() {
    var problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Too many write on this file at the moment. Send the same again in %s seconds."
                .formatted(COME_AGAIN_SECONDS));
    problem.setTitle("Written by too many");
    return problem;
  }
}
