package id.netral.casefile;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Why a command was not carried out, said alike by the APIs of all agencies (RFC 9457). */
public final class NotDone extends ErrorResponseException {

  private static final long serialVersionUID = 1;

  private NotDone(HttpStatus status, ProblemDetail problem) {
    super(status, problem, null);
  }

  static NotDone because(Enum<?> why) {
    var status = HttpStatus.CONFLICT;
    var problem = ProblemDetail.forStatusAndDetail(status, "The rules do not allow it.");
    problem.setProperty("reason", why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return new NotDone(status, problem);
  }

  static NotDone overtakenBy(long version) {
    var status = HttpStatus.PRECONDITION_FAILED;
    var problem = ProblemDetail.forStatusAndDetail(status, "Somebody else changed the file first.");
    problem.setProperty("version", version);
    return new NotDone(status, problem);
  }
}
