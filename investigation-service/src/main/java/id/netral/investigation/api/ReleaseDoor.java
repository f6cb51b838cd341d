package id.netral.investigation.api;

import id.netral.investigation.documents.Releases;
import id.netral.investigation.documents.Releases.Box;
import id.netral.investigation.documents.Releases.Wanted;
import id.netral.investigation.handling.CaseAccess;
import id.netral.investigation.lifecycle.InvestigationCommand;
import id.netral.investigation.lifecycle.InvestigationCommand.ApproveRelease;
import id.netral.investigation.lifecycle.InvestigationCommand.RejectRelease;
import id.netral.investigation.lifecycle.ids.DocumentId;
import id.netral.investigation.lifecycle.ids.EvidenceId;
import id.netral.investigation.lifecycle.ids.OfficerId;
import id.netral.staff.StaffMember;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Documents for those outside, prepared by one officer and judged by another. */
@RestController
@RequestMapping("/api/cases/{file}/releases")
final class ReleaseDoor {

  private static final String KEY = "Idempotency-Key";

  private final Doing doing;
  private final Releases releases;

  ReleaseDoor(Doing doing, Releases releases) {
    this.doing = doing;
    this.releases = releases;
  }

  record Prepared(@NotBlank String evidence, @NotNull @Size(max = 20) List<Box> boxes) {}

  @PostMapping
  CaseJson prepare(
      StaffMember staff,
      @PathVariable String file,
      @RequestHeader(KEY) String key,
      @Valid @RequestBody Prepared prepared) {
    var seen = doing.toAct(staff, file, "release");
    var known =
        seen.state().dossier().intake().evidence().stream()
            .anyMatch(e -> e.evidence().value().equals(prepared.evidence()));
    if (!known) {
      throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "There is no such evidence.");
    }
    var wanted = new Wanted(new EvidenceId(prepared.evidence()), prepared.boxes());
    var by = CaseAccess.actor(staff);
    return releases
        .prepare(seen, Doing.checked(key), by, doing.dated(null, null), wanted)
        .map(handled -> Doing.answer(file, handled))
        .orElseThrow(
            () ->
                Problem.of(
                    HttpStatus.UNPROCESSABLE_CONTENT, "It is not here yet, or is no picture."));
  }

  /**
   * @param answer to "who could be guessed from this?"
   */
  record Judged(boolean approved, @NotBlank @Size(max = 4000) String answer) {}

  @PostMapping("/{document}")
  CaseJson judge(
      StaffMember staff,
      @PathVariable String file,
      @PathVariable String document,
      @RequestHeader(KEY) String key,
      @Valid @RequestBody Judged judged) {
    var seen = doing.toAct(staff, file, "release-check");
    var by = new OfficerId(staff.subject());
    var id = new DocumentId(document);
    InvestigationCommand command =
        judged.approved()
            ? new ApproveRelease(id, by, judged.answer())
            : new RejectRelease(id, by, judged.answer());
    return doing.carryOut(seen, key, doing.dated(null, null), command);
  }
}
