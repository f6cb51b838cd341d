package id.netral.casefile.comparing;

import id.netral.casefile.NotYetCompared;
import id.netral.casefile.WrittenByTooMany;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells machines why nothing is written now; pages show the house's own page for 503. */
@RestControllerAdvice(annotations = RestController.class)
class HeldAnswer {

  @ExceptionHandler({NotYetCompared.class, WrittenByTooMany.class})
  ResponseEntity<ProblemDetail> held(ErrorResponseException held) {
    return ResponseEntity.status(held.getStatusCode())
        .headers(held.getHeaders())
        .body(held.getBody());
  }
}
