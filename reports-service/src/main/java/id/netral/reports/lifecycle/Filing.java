package id.netral.reports.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the report came in.
 *
 * @param receivedOn the day it counts as received under the reception hours (B-33)
 * @param late the limit that had passed by then; the form only warns, Bawaslu decides
 * @param code the part of the reporter's code that finds this report
 * @param proof the slow hash of the part that proves
 */
public record Filing(
    Intake intake,
    Language language,
    Instant sentAt,
    LocalDate receivedOn,
    @Nullable Late late,
    String code,
    String proof) {

  public enum Intake {
    REPORT,
    TIP
  }

  public enum Language {
    ID,
    EN
  }

  /** The limit that was missed, with its source. */
  public record Late(String rule, String article, LocalDate due) {}
}
