package id.netral.sanction.lifecycle.file;

import java.time.Instant;
import java.time.LocalDate;

/**
 * @param effectiveOn the 15th working day since
 * @param effectiveAt the moment at which that day starts there
 */
public record Delivery(LocalDate on, How how, LocalDate effectiveOn, Instant effectiveAt) {

  public enum How {
    IN_PERSON,
    /** Absent when it was to be handed over: sent to the last known address (H-52). */
    SENT
  }
}
