package id.netral.investigation.api;

import id.netral.casefile.Handled;
import id.netral.investigation.handling.CaseAccess;
import id.netral.investigation.handling.CaseAccess.Seen;
import id.netral.investigation.handling.CaseHandling;
import id.netral.investigation.handling.Dated;
import id.netral.investigation.lifecycle.Investigation;
import id.netral.investigation.lifecycle.InvestigationCommand;
import id.netral.staff.ReadLog;
import id.netral.staff.StaffMember;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What all doors do alike: scope, read log, the id of the request, the answer. */
@Component
final class Doing {

  private final CaseAccess access;
  private final CaseHandling handling;
  private final InstantSource clock;
  private final ReadLog reads;

  Doing(CaseAccess access, CaseHandling handling, InstantSource clock, ReadLog reads) {
    this.access = access;
    this.handling = handling;
    this.clock = clock;
    this.reads = reads;
  }

  /** The whole case, for people of its office. */
  Seen open(StaffMember staff, String file, String what) {
    var seen = access.find(staff, file).orElseThrow(Problem::notFound);
    if (staff.office() == null) {
      throw Problem.notFound();
    }
    reads.record(staff, file, what, "api");
    return seen;
  }

  Seen toAct(StaffMember staff, String file, String what) {
    var seen = open(staff, file, what);
    if (!seen.mayAct()) {
      throw Problem.of(HttpStatus.FORBIDDEN, "This role does not act on cases.");
    }
    return seen;
  }

  Dated dated(@Nullable Instant on, @Nullable String reason) {
    var now = clock.instant();
    return new Dated(on == null ? now : on, now, reason == null ? "" : reason.strip());
  }

  CaseJson carryOut(Seen seen, String key, Dated dated, InvestigationCommand command) {
    var by = CaseAccess.actor(seen.staff());
    return answer(seen.file(), handling.carryOut(seen.file(), checked(key), by, dated, command));
  }

  CaseJson sign(Seen seen, long version, String key, Dated dated, InvestigationCommand command) {
    var by = CaseAccess.actor(seen.staff());
    return answer(
        seen.file(), handling.sign(seen.file(), version, checked(key), by, dated, command));
  }

  static CaseJson answer(String file, Handled<Investigation> handled) {
    var done = handled.orProblem();
    return CaseJson.of(file, done.version(), done.state());
  }

  static String checked(String key) {
    if (!key.matches("[A-Za-z0-9-]{8,64}")) {
      throw Problem.of(
          HttpStatus.BAD_REQUEST, "Idempotency-Key: 8 to 64 letters, digits or hyphens.");
    }
    return key;
  }
}
