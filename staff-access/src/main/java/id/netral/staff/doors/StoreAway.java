package id.netral.staff.doors;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What an outage of the store looks like: 503 for who asks, one line each in the log. What was sent
 * meanwhile may be sent again as it is; its command has one effect.
 */
final class StoreAway {

  private static final Logger LOG = LoggerFactory.getLogger(StoreAway.class);

  private StoreAway() {}

  /** People get the house's page for 503. */
  @ControllerAdvice
  static class OnPages {

    @ExceptionHandler
    @ResponseStatus(value = HttpStatus.SERVICE_UNAVAILABLE, reason = "the store does not answer")
    void away(MongoException failed) {
      note(failed);
    }
  }

  /** Machines get problem details, and when to come again. */
  @RestControllerAdvice(annotations = RestController.class)
  @Order(Ordered.HIGHEST_PRECEDENCE)
  static class OnApis {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> away(MongoException failed) {
      note(failed);
      var problem = ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE);
      problem.setDetail("The store does not answer. Send the same again in some seconds.");
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
          .header(HttpHeaders.RETRY_AFTER, "10")
          .body(problem);
    }
  }

  private static void note(MongoException failed) {
    if (failed instanceof MongoWriteException) {
      throw failed; // the store is there and says no: that is a fault of ours
    }
    LOG.warn("The store did not answer a request: {}", failed.getClass().getSimpleName());
  }
}
