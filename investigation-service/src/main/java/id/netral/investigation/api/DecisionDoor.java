package id.netral.investigation.api;

import id.netral.investigation.handling.OffenceCatalogue;
import id.netral.investigation.lifecycle.InvestigationCommand.DecideInPlenary;
import id.netral.investigation.lifecycle.InvestigationCommand.FinishStudy;
import id.netral.investigation.lifecycle.InvestigationCommand.RecordClarification;
import id.netral.investigation.lifecycle.ids.OfficerId;
import id.netral.investigation.lifecycle.matter.Clarification;
import id.netral.investigation.lifecycle.matter.Intake;
import id.netral.investigation.lifecycle.matter.Offence;
import id.netral.investigation.lifecycle.matter.Plenary;
import id.netral.investigation.lifecycle.matter.Plenary.Conclusion;
import id.netral.investigation.lifecycle.matter.Plenary.Member;
import id.netral.investigation.lifecycle.matter.Plenary.Outcome;
import id.netral.investigation.lifecycle.matter.Plenary.Route;
import id.netral.staff.StaffMember;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Clarifications, study and plenary. */
@RestController
@RequestMapping("/api/cases/{file}")
final class DecisionDoor {

  private static final String KEY = "Idempotency-Key";

  private final Doing doing;
  private final OffenceCatalogue catalogue;

  DecisionDoor(Doing doing, OffenceCatalogue catalogue) {
    this.doing = doing;
    this.catalogue = catalogue;
  }

  record Heard(
      @NotNull Clarification clarification, @Nullable Instant on, @Nullable String onReason) {}

  @PostMapping("/clarifications")
  CaseJson hear(
      StaffMember staff,
      @PathVariable String file,
      @RequestHeader(KEY) String key,
      @Valid @RequestBody Heard heard) {
    if (heard.clarification().party() == Clarification.Party.REPORTER) {
      throw Problem.of(
          HttpStatus.UNPROCESSABLE_CONTENT, "The reporter is heard in the reporting service.");
    }
    return doing.carryOut(
        doing.toAct(staff, file, "clarification"),
        key,
        doing.dated(heard.on(), heard.onReason()),
        new RecordClarification(heard.clarification()));
  }

  record Study(
      @NotBlank @Size(max = 30_000) String analysis,
      @NotBlank @Size(max = 30_000) String conclusion,
      @Nullable Instant on,
      @Nullable String onReason) {}

  @PostMapping("/study")
  CaseJson study(
      StaffMember staff,
      @PathVariable String file,
      @RequestHeader(KEY) String key,
      @Valid @RequestBody Study study) {
    return doing.carryOut(
        doing.toAct(staff, file, "study"),
        key,
        doing.dated(study.on(), study.onReason()),
        new FinishStudy(study.analysis(), study.conclusion()));
  }

  record OnPerson(
      int person,
      @NotNull Outcome outcome,
      @NotNull List<String> offences,
      @NotBlank @Size(max = 8000) String reasons,
      boolean isPpk) {}

  /**
   * @param members of the plenary besides the signer, who is whoever sends this
   */
  record Decided(
      long version,
      @NotNull LocalDate actOn,
      @NotBlank @Size(max = 8000) String act,
      @NotNull @Size(max = 500) String place,
      boolean signerHasConflict,
      @NotNull List<Member> members,
      @NotEmpty List<@Valid OnPerson> persons,
      @Nullable Instant on,
      @Nullable String onReason) {}

  @PostMapping("/plenary")
  CaseJson decide(
      StaffMember staff,
      @PathVariable String file,
      @RequestHeader(KEY) String key,
      @Valid @RequestBody Decided decided) {
    var seen = doing.toAct(staff, file, "plenary");
    if (!seen.mayDecide()) {
      throw Problem.of(HttpStatus.FORBIDDEN, "Only members decide in plenary.");
    }
    var plenary = plenary(staff, decided, seen.state().dossier().intake());
    var dated = doing.dated(decided.on(), decided.onReason());
    return doing.sign(seen, decided.version(), key, dated, new DecideInPlenary(plenary));
  }

  private Plenary plenary(StaffMember staff, Decided decided, Intake intake) {
    var signer = new OfficerId(staff.subject());
    var members = new ArrayList<Member>();
    members.add(new Member(signer, staff.name(), decided.signerHasConflict()));
    members.addAll(decided.members());
    return new Plenary(
        decided.actOn(),
        decided.act(),
        decided.place(),
        List.copyOf(members),
        signer,
        decided.persons().stream().map(p -> conclusion(p, intake)).toList());
  }

  private Conclusion conclusion(OnPerson p, Intake intake) {
    if (p.person() < 1 || p.person() > intake.accused().size()) {
      throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "There is no person " + p.person());
    }
    var accused = intake.accused().get(p.person() - 1);
    return new Conclusion(
        p.person(),
        accused.name(),
        accused.post(),
        accused.unit(),
        p.outcome(),
        p.offences().stream().map(this::offence).toList(),
        p.isPpk() ? Route.SUPERVISOR_ONLY : Route.PPK_AND_SUPERVISOR,
        p.reasons());
  }

  private Offence offence(String code) {
    return catalogue
        .find(code)
        .orElseThrow(
            () -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "There is no offence " + code));
  }
}
