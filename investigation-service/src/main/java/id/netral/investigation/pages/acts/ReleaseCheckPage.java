package id.netral.investigation.pages.acts;

import id.netral.house.Phrase;
import id.netral.house.Problems;
import id.netral.investigation.documents.Releases;
import id.netral.investigation.handling.CaseAccess;
import id.netral.investigation.handling.CaseAccess.Seen;
import id.netral.investigation.handling.CaseHandling;
import id.netral.investigation.lifecycle.InvestigationCommand;
import id.netral.investigation.lifecycle.InvestigationCommand.ApproveRelease;
import id.netral.investigation.lifecycle.InvestigationCommand.RejectRelease;
import id.netral.investigation.lifecycle.ids.DocumentId;
import id.netral.investigation.lifecycle.ids.OfficerId;
import id.netral.investigation.lifecycle.matter.Release;
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

/** The second officer answers "who could be guessed from this?". */
@Controller
@RequestMapping("/cases/{file}/release/{document}")
final class ReleaseCheckPage {

  private static final int ANSWER_LENGTH = 4000;

  private final Acting acting;
  private final CaseHandling handling;

  ReleaseCheckPage(Acting acting, CaseHandling handling) {
    this.acting = acting;
    this.handling = handling;
  }

  /**
   * @param verdict {@code approve} or {@code reject}
   */
  record Form(@Nullable String answer, @Nullable String verdict) {}

  @GetMapping
  ModelAndView show(StaffMember staff, @PathVariable String file, @PathVariable String document) {
    var seen = acting.toAct(staff, file, "release-check");
    return acting
        .page("release-check", seen, new Form(null, null))
        .addObject("release", release(seen, document));
  }

  @PostMapping
  ModelAndView judge(
      StaffMember staff,
      @PathVariable String file,
      @PathVariable String document,
      Sent sent,
      Form form) {
    var seen = acting.toAct(staff, file, "release-check");
    var release = release(seen, document);
    var answer = form.answer() == null ? "" : form.answer().strip();
    if (answer.isEmpty() || answer.length() > ANSWER_LENGTH) {
      var problems = Problems.none().and("answer", Phrase.of("investigation.release.lacks.answer"));
      return acting
          .wrong("release-check", seen, sent, form, problems)
          .addObject("release", release);
    }
    var by = new OfficerId(staff.subject());
    InvestigationCommand command =
        "reject".equals(form.verdict())
            ? new RejectRelease(new DocumentId(document), by, answer)
            : new ApproveRelease(new DocumentId(document), by, answer);
    var handled =
        handling.carryOut(
            file, sent.id(), CaseAccess.actor(staff), acting.dated(seen, sent), command);
    return acting.after(handled, "release-check", seen, sent, form).addObject("release", release);
  }

  private static Release release(Seen seen, String document) {
    return Releases.of(seen.state()).stream()
        .filter(r -> r.document().value().equals(document))
        .findFirst()
        .orElseThrow(Acting::notFound);
  }
}
