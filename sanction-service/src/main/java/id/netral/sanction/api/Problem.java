package id.netral.sanction.api;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A "no" as problem details: what was refused, in a word that machines can read. */
final class Problem extends ErrorResponseException {

  private static final long serialVersionUID = 1;

  private Problem(HttpStatus status, ProblemDetail detail) {
    super(status, detail, null);
  }

  static Problem refused(Enum<?> why) {
    var word = why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    var detail = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, word);
    detail.setTitle("Refused");
    detail.setProperty("refusal", word);
    return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, detail);
  }

  static Problem overtaken(long version) {
    var detail =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.CONFLICT, "The file has changed since; read it again, then decide.");
    detail.setProperty("version", version);
    return new Problem(HttpStatus.CONFLICT, detail);
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
