package id.netral.sanction.api;

import id.netral.sanction.handling.Actors;
import id.netral.sanction.handling.Competences;
import id.netral.sanction.handling.Entry;
import id.netral.sanction.handling.Reading;
import id.netral.sanction.handling.Reading.Opening;
import id.netral.sanction.lifecycle.Step;
import id.netral.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Opens the file for a call within the caller's scope, and asks whose step it is. */
@Component
class ApiDesk {

  private final Reading reading;

  ApiDesk(Reading reading) {
    this.reading = reading;
  }

  Entry entry(StaffMember who, String proceeding, String key, Step step, Acts act) {
    if (!key.matches("[A-Za-z0-9._-]{8,80}")) {
      throw Problem.malformed("Idempotency-Key: 8 to 80 letters, digits, dots or dashes");
    }
    var opening = open(who, proceeding);
    if (!Competences.may(who.roles(), step)) {
      throw Problem.notYours();
    }
    var by = Actors.of(who, step);
    return new Entry(proceeding, opening.government(), key, by, act.on(), act.lateReason());
  }

  private Opening open(StaffMember who, String proceeding) {
    return reading.open(who, proceeding, "proceeding", "api").orElseThrow(Problem::notHere);
  }
}
