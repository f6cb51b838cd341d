package id.netral.investigation.messages.announcing;

import id.netral.investigation.lifecycle.time.Limit;
import java.time.LocalDate;

/** A computed date as others are told it. */
record DueV1(String rule, String article, LocalDate due, String calendar) {

  static DueV1 of(Limit limit) {
    return new DueV1(limit.rule(), limit.article(), limit.due(), limit.calendar());
  }
}
