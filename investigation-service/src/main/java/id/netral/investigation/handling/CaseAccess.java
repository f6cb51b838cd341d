package id.netral.investigation.handling;

import id.netral.casefile.Actor;
import id.netral.casefile.CaseFile;
import id.netral.casefile.Entry;
import id.netral.investigation.lifecycle.Investigation.Opened;
import id.netral.investigation.lifecycle.InvestigationEvent;
import id.netral.investigation.storage.CaseQueue;
import id.netral.investigation.storage.CaseQueue.Scope;
import id.netral.staff.StaffMember;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may see which case, and in what capacity someone acts. */
@Component
public final class CaseAccess {

  public static final String OFFICER = "bawaslu-officer";
  public static final String MEMBER = "bawaslu-member";
  public static final String SUPERVISOR = "supervisor";
  public static final String AUDITOR = "auditor";

  private final CaseQueue queue;

  CaseAccess(CaseQueue queue) {
    this.queue = queue;
  }

  /** A case that is open to this person. */
  public record Seen(
      StaffMember staff,
      String file,
      long version,
      Opened state,
      List<Entry<InvestigationEvent>> history) {

    /** Officers and members of the office act; supervisor and auditor only look. */
    public boolean mayAct() {
      return staff.has(OFFICER) || staff.has(MEMBER);
    }

    public boolean mayDecide() {
      return staff.has(MEMBER);
    }
  }

  /** Empty when it is not in this person's scope, or not there: both look alike. */
  public Optional<Seen> find(StaffMember staff, String file) {
    return scope(staff)
        .filter(_ -> file.matches("[a-z0-9-]{1,80}"))
        .flatMap(scope -> queue.find(scope, file))
        .flatMap(found -> seen(staff, found));
  }

  /** Empty for who has nothing to see here. */
  public Optional<Scope> scope(StaffMember staff) {
    var office = staff.office();
    if (office != null && (staff.has(OFFICER) || staff.has(MEMBER) || staff.has(AUDITOR))) {
      return Optional.of(new Scope.Office(office));
    }
    return staff.has(SUPERVISOR) ? Optional.of(new Scope.Supervision()) : Optional.empty();
  }

  public static Actor actor(StaffMember staff) {
    var role = staff.has(MEMBER) ? MEMBER : OFFICER;
    return new Actor(staff.subject(), role, staff.name());
  }

  private static Optional<Seen> seen(StaffMember staff, CaseFile<?, InvestigationEvent> found) {
    return found.state() instanceof Opened state
        ? Optional.of(new Seen(staff, found.file(), found.version(), state, found.history()))
        : Optional.empty();
  }
}
