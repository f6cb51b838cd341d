package id.netral.investigation.pages;

import id.netral.casefile.Actor;
import id.netral.investigation.handling.CaseAccess;
import id.netral.investigation.handling.CaseAccess.Seen;
import id.netral.investigation.handling.CaseHandling;
import id.netral.investigation.lifecycle.InvestigationCommand.TakeUpTip;
import id.netral.investigation.lifecycle.InvestigationCommand.WriteToReporter;
import id.netral.investigation.pages.Acting.Sent;
import id.netral.staff.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One case: where it stands, what comes next, what has happened. */
@Controller
@RequestMapping("/cases/{file}")
final class CasePage {

  private static final int MESSAGE_LENGTH = 8000;

  private final Acting acting;
  private final CaseHandling handling;
  private final CaseDrawing drawing;

  CasePage(Acting acting, CaseHandling handling, CaseDrawing drawing) {
    this.acting = acting;
    this.handling = handling;
    this.drawing = drawing;
  }

  @GetMapping
  ModelAndView show(StaffMember staff, @PathVariable String file) {
    return page(acting.open(staff, file, "case"), new Words(null));
  }

  /** Asked for again every few seconds; nothing is sent while nothing is new. */
  @GetMapping("/live")
  @Nullable ModelAndView live(
      StaffMember staff,
      @PathVariable String file,
      @RequestParam long version,
      HttpServletResponse response) {
    var seen = acting.again(staff, file);
    if (seen.version() == version) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return null;
    }
    var page = page(seen, new Words(null));
    page.setViewName("investigation/case :: live");
    return page;
  }

  record Words(@Nullable String text) {}

  @PostMapping("/messages")
  ModelAndView write(StaffMember staff, @PathVariable String file, Sent sent, Words words) {
    var seen = acting.toAct(staff, file, "dialogue");
    var text = words.text() == null ? "" : words.text().strip();
    if (text.isEmpty() || text.length() > MESSAGE_LENGTH) {
      return Acting.to("/cases/" + file + "#dialogue");
    }
    handling.carryOut(
        file, sent.id(), actor(staff), acting.dated(seen, sent), new WriteToReporter(text));
    return Acting.to("/cases/" + file + "#dialogue");
  }

  @GetMapping("/tip")
  ModelAndView tip(StaffMember staff, @PathVariable String file) {
    return acting.page("tip", acting.toAct(staff, file, "tip"), new Words(null));
  }

  @PostMapping("/tip")
  ModelAndView takeUp(StaffMember staff, @PathVariable String file, Sent sent) {
    var seen = acting.toAct(staff, file, "tip");
    var handled =
        handling.carryOut(file, sent.id(), actor(staff), acting.dated(seen, sent), new TakeUpTip());
    return acting.after(handled, "tip", seen, sent, new Words(null));
  }

  private static Actor actor(StaffMember staff) {
    return CaseAccess.actor(staff);
  }

  private ModelAndView page(Seen seen, Words words) {
    return drawing.draw(acting.page("case", seen, words), seen, acting.whole(seen));
  }
}
