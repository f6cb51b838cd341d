package id.netral.investigation.pages.acts;

import id.netral.house.Phrase;
import id.netral.house.Problems;
import id.netral.investigation.handling.CaseAccess;
import id.netral.investigation.handling.CaseHandling;
import id.netral.investigation.lifecycle.InvestigationCommand.FinishStudy;
import id.netral.investigation.pages.Acting;
import id.netral.investigation.pages.Acting.Sent;
import id.netral.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The study (kajian): secret until the plenary has decided (B-96). */
@Controller
@RequestMapping("/cases/{file}/study")
final class StudyPage {

  private static final int TEXT_LENGTH = 30_000;

  private final Acting acting;
  private final CaseHandling handling;

  StudyPage(Acting acting, CaseHandling handling) {
    this.acting = acting;
    this.handling = handling;
  }

  record Form(@Nullable String analysis, @Nullable String conclusion) {}

  @GetMapping
  ModelAndView show(StaffMember staff, @PathVariable String file) {
    return acting.page("study", acting.toAct(staff, file, "study"), new Form(null, null));
  }

  @PostMapping
  ModelAndView finish(StaffMember staff, @PathVariable String file, Sent sent, Form form) {
    var seen = acting.toAct(staff, file, "study");
    var analysis = form.analysis() == null ? "" : form.analysis().strip();
    var conclusion = form.conclusion() == null ? "" : form.conclusion().strip();
    var problems =
        Problems.none()
            .andIf(unfit(analysis), "analysis", Phrase.of("investigation.study.lacks.analysis"))
            .andIf(
                unfit(conclusion), "conclusion", Phrase.of("investigation.study.lacks.conclusion"));
    if (problems.any()) {
      return acting.wrong("study", seen, sent, form, problems);
    }
    var handled =
        handling.carryOut(
            file,
            sent.id(),
            CaseAccess.actor(staff),
            acting.dated(seen, sent),
            new FinishStudy(analysis, conclusion));
    return acting.after(handled, "study", seen, sent, form);
  }

  private static boolean unfit(String text) {
    return text.isEmpty() || text.length() > TEXT_LENGTH;
  }
}
