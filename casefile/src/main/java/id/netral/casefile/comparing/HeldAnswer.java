package id.netral.casefile.comparing;

import id.netral.casefile.NotYetCompared;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells machines why nothing is written; pages show the house's own page for 503. */
@RestControllerAdvice(annotations = RestController.class)
class HeldAnswer {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> held(NotYetCompared held) {
    return ResponseEntity.status(held.getStatusCode()).body(held.getBody());
  }
}
