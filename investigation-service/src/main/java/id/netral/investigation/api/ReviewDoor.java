package id.netral.investigation.api;

import id.netral.casefile.Handled;
import id.netral.investigation.handling.CaseAccess;
import id.netral.investigation.handling.Registering;
import id.netral.investigation.handling.Registering.Signed;
import id.netral.investigation.lifecycle.Investigation;
import id.netral.investigation.lifecycle.InvestigationCommand.ConcludeReview;
import id.netral.investigation.lifecycle.InvestigationCommand.RefusalReason;
import id.netral.investigation.lifecycle.InvestigationCommand.RefuseRegistration;
import id.netral.investigation.lifecycle.InvestigationCommand.StillPossible;
import id.netral.investigation.lifecycle.matter.Requirement;
import id.netral.staff.StaffMember;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Review and registration. */
@RestController
@RequestMapping("/api/cases/{file}")
final class ReviewDoor {

  private static final String KEY = "Idempotency-Key";

  private final Doing doing;
  private final Registering registering;

  ReviewDoor(Doing doing, Registering registering) {
    this.doing = doing;
    this.registering = registering;
  }

  record Review(
      @NotNull Set<Requirement> met,
      @Nullable @Size(max = 8000) String note,
      @Nullable Instant on,
      @Nullable String onReason) {}

  @PostMapping("/review")
  CaseJson review(
      StaffMember staff,
      @PathVariable String file,
      @RequestHeader(KEY) String key,
      @Valid @RequestBody Review review) {
    var note = review.note() == null ? "" : review.note();
    return doing.carryOut(
        doing.toAct(staff, file, "review"),
        key,
        doing.dated(review.on(), review.onReason()),
        new ConcludeReview(review.met(), note));
  }

  /**
   * @param version the version that the person saw
   * @param refusal given: the report is not registered, for this reason
   */
  record Registration(
      long version,
      @Nullable @Valid NotRegistered refusal,
      @Nullable Instant on,
      @Nullable String onReason) {}

  record NotRegistered(
      @NotNull RefusalReason reason,
      @NotBlank @Size(max = 200) String article,
      @NotBlank @Size(max = 4000) String explanation,
      @NotNull List<StillPossible> stillPossible) {}

  @PostMapping("/registration")
  CaseJson register(
      StaffMember staff,
      @PathVariable String file,
      @RequestHeader(KEY) String key,
      @Valid @RequestBody Registration registration) {
    var seen = doing.toAct(staff, file, "registration");
    var dated = doing.dated(registration.on(), registration.onReason());
    var refusal = registration.refusal();
    if (refusal != null) {
      var command =
          new RefuseRegistration(
              refusal.reason(), refusal.article(), refusal.explanation(), refusal.stillPossible());
      return doing.sign(seen, registration.version(), key, dated, command);
    }
    Handled<Investigation> handled =
        registering.register(
            new Signed(
                file, registration.version(), Doing.checked(key), CaseAccess.actor(staff), dated));
    return Doing.answer(file, handled);
  }

  record Recommendation(long version, @Nullable Instant on, @Nullable String onReason) {}

  @PostMapping("/recommendation")
  CaseJson recommend(
      StaffMember staff,
      @PathVariable String file,
      @RequestHeader(KEY) String key,
      @Valid @RequestBody Recommendation body) {
    doing.toAct(staff, file, "recommendation");
    return Doing.answer(
        file,
        registering.recommend(
            new Signed(
                file,
                body.version(),
                Doing.checked(key),
                CaseAccess.actor(staff),
                doing.dated(body.on(), body.onReason()))));
  }
}
