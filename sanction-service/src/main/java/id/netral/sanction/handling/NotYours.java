package id.netral.sanction.handling;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Seen by this person, but the step belongs to another role. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public final class NotYours extends RuntimeException {
  private static final long serialVersionUID = 1;
}
