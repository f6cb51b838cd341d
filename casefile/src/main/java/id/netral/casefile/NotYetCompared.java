package id.netral.casefile;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Nothing may be appended yet: the service was restored and has not been compared with others. */
public final class NotYetCompared extends ErrorResponseException {

  private static final long serialVersionUID = 1;

  public NotYetCompared() {
    super(HttpStatus.SERVICE_UNAVAILABLE, problem(), null);
  }

  private static ProblemDetail problem() {
    var problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Restored from a backup: nothing is written until this service has been compared with"
                + " those that hear it.");
    problem.setTitle("Not yet compared");
    return problem;
  }
}
