package id.netral.reports.pages.form;

import id.netral.reports.handling.ReportLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Everything once more before it goes, each line with its way back to be changed. */
@Controller
class ReviewPage {

  private final DraftDesk desk;
  private final StepChecks checks;
  private final ReportLimits limits;
  private final InstantSource clock;

  ReviewPage(DraftDesk desk, StepChecks checks, ReportLimits limits, InstantSource clock) {
    this.desk = desk;
    this.checks = checks;
    this.limits = limits;
    this.clock = clock;
  }

  @GetMapping("/lapor/periksa")
  String review(HttpServletRequest request, Model model) {
    var opened = desk.find(request);
    if (opened.isEmpty()) return "redirect:/lapor";
    var draft = opened.get().draft();
    if (draft.sent() != null) return "redirect:/lapor/terkirim";
    var answers = draft.answers();
    var lacking = checks.firstIncomplete(answers);
    if (lacking.isPresent()) return "redirect:/lapor/" + lacking.get().path();
    model.addAttribute("number", Step.REVIEW.number());
    model.addAttribute("last", Step.LAST);
    model.addAttribute("answers", answers);
    model.addAttribute("draft", draft);
    model.addAttribute("backTo", "/lapor/" + (answers.isTip() ? "pelapor" : "identitas"));
    if (!answers.isTip()) {
      model.addAttribute(
          "timing",
          limits.timing(
              answers.text("election"),
              answers.text("region"),
              answers.knownOn().orElseThrow(),
              clock.instant()));
    }
    return "reports/form/periksa";
  }
}
