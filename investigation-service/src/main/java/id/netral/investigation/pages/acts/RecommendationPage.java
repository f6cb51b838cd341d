package id.netral.investigation.pages.acts;

import id.netral.investigation.documents.Releases;
import id.netral.investigation.handling.CaseAccess;
import id.netral.investigation.handling.CaseAccess.Seen;
import id.netral.investigation.handling.Registering;
import id.netral.investigation.handling.Registering.Signed;
import id.netral.investigation.lifecycle.Investigation.Decided;
import id.netral.investigation.lifecycle.matter.Release.Standing;
import id.netral.investigation.pages.Acting;
import id.netral.investigation.pages.Acting.Sent;
import id.netral.staff.StaffMember;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Handing over: exactly what goes out is shown before it does. */
@Controller
@RequestMapping("/cases/{file}/recommendation")
final class RecommendationPage {

  private final Acting acting;
  private final Registering registering;

  RecommendationPage(Acting acting, Registering registering) {
    this.acting = acting;
    this.registering = registering;
  }

  record Nothing() {}

  @GetMapping
  ModelAndView show(StaffMember staff, @PathVariable String file) {
    var seen = acting.toAct(staff, file, "recommendation");
    return drawn(acting.page("recommendation", seen, new Nothing()), seen);
  }

  @PostMapping
  ModelAndView recommend(StaffMember staff, @PathVariable String file, Sent sent) {
    var seen = acting.toAct(staff, file, "recommendation");
    var handled =
        registering.recommend(
            new Signed(
                file, sent.seen(), sent.id(), CaseAccess.actor(staff), acting.dated(seen, sent)));
    return drawn(acting.after(handled, "recommendation", seen, sent, new Nothing()), seen);
  }

  private static ModelAndView drawn(ModelAndView page, Seen seen) {
    return page.addObject("plenary", seen.state() instanceof Decided d ? d.plenary() : null)
        .addObject(
            "goingOut",
            seen.state() instanceof Decided d
                ? Releases.of(d).stream().filter(r -> r.standing() == Standing.APPROVED).toList()
                : List.of());
  }
}
