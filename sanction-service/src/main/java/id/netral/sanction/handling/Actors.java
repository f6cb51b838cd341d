package id.netral.sanction.handling;

import id.netral.casefile.Actor;
import id.netral.sanction.lifecycle.Step;
import id.netral.staff.StaffMember;

/** Who acts, in the capacity in which they may take this step. */
public final class Actors {

  private Actors() {}

  public static Actor of(StaffMember who, Step step) {
    var role = Competences.of(step).stream().filter(who::has).findFirst().orElseThrow();
    return new Actor(who.subject(), role, who.name());
  }
}
