package id.netral.sanction.handling;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What is not yours looks like what is not there. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotHere extends RuntimeException {
  private static final long serialVersionUID = 1;
}
