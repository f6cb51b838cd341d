package id.netral.investigation.pages.acts;

import id.netral.house.Phrase;
import id.netral.house.Problems;
import id.netral.investigation.handling.CaseAccess;
import id.netral.investigation.handling.CaseHandling;
import id.netral.investigation.handling.Limits;
import id.netral.investigation.lifecycle.InvestigationCommand.ExtendHandling;
import id.netral.investigation.lifecycle.InvestigationCommand.InviteReporter;
import id.netral.investigation.pages.Acting;
import id.netral.investigation.pages.Acting.Sent;
import id.netral.staff.StaffMember;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asking the reporter to come, and taking more time. */
@Controller
@RequestMapping("/cases/{file}")
final class InvitationPage {

  private static final int PLACE_LENGTH = 500;
  private static final int REASON_LENGTH = 4000;

  private final Acting acting;
  private final CaseHandling handling;
  private final Limits limits;

  InvitationPage(Acting acting, CaseHandling handling, Limits limits) {
    this.acting = acting;
    this.handling = handling;
    this.limits = limits;
  }

  record Invitation(@Nullable LocalDateTime meetingOn, @Nullable String place) {}

  @GetMapping("/invitation")
  ModelAndView invitation(StaffMember staff, @PathVariable String file) {
    var seen = acting.toAct(staff, file, "invitation");
    return acting.page("invitation", seen, new Invitation(null, null));
  }

  @PostMapping("/invitation")
  ModelAndView invite(StaffMember staff, @PathVariable String file, Sent sent, Invitation form) {
    var seen = acting.toAct(staff, file, "invitation");
    var meetingOn = form.meetingOn();
    var place = form.place() == null ? "" : form.place().strip();
    if (meetingOn == null || place.isEmpty() || place.length() > PLACE_LENGTH) {
      var problems =
          Problems.none()
              .andIf(meetingOn == null, "meetingOn", lacks("invitation.lacks.meeting"))
              .andIf(
                  place.isEmpty() || place.length() > PLACE_LENGTH,
                  "place",
                  lacks("invitation.lacks.place"));
      return acting.wrong("invitation", seen, sent, form, problems);
    }
    var zone = limits.zone(seen.state().dossier().intake().region());
    var handled =
        handling.carryOut(
            file,
            sent.id(),
            CaseAccess.actor(staff),
            acting.dated(seen, sent),
            new InviteReporter(meetingOn.atZone(zone).toInstant(), place));
    return acting.after(handled, "invitation", seen, sent, form);
  }

  record Extension(@Nullable String reason) {}

  @GetMapping("/extension")
  ModelAndView extension(StaffMember staff, @PathVariable String file) {
    return acting.page("extension", acting.toAct(staff, file, "extension"), new Extension(null));
  }

  @PostMapping("/extension")
  ModelAndView extend(StaffMember staff, @PathVariable String file, Sent sent, Extension form) {
    var seen = acting.toAct(staff, file, "extension");
    var reason = form.reason() == null ? "" : form.reason().strip();
    if (reason.isEmpty() || reason.length() > REASON_LENGTH) {
      var problems = Problems.none().and("reason", lacks("extension.lacks.reason"));
      return acting.wrong("extension", seen, sent, form, problems);
    }
    var handled =
        handling.carryOut(
            file,
            sent.id(),
            CaseAccess.actor(staff),
            acting.dated(seen, sent),
            new ExtendHandling(reason));
    return acting.after(handled, "extension", seen, sent, form);
  }

  private static Phrase lacks(String key) {
    return Phrase.of("investigation." + key);
  }
}
