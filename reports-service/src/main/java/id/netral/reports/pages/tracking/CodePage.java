package id.netral.reports.pages.tracking;

import id.netral.house.Phrase;
import id.netral.house.Problems;
import id.netral.reports.handling.Attempts;
import id.netral.reports.handling.CodeProof;
import id.netral.reports.handling.ReportCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the code. What was typed wrong is not shown again: it may be half a secret. */
@Controller
class CodePage {

  private final CodeProof proof;
  private final Attempts attempts;

  CodePage(CodeProof proof, Attempts attempts) {
    this.proof = proof;
    this.attempts = attempts;
  }

  @GetMapping("/lacak")
  String ask() {
    return "reports/tracking/masuk";
  }

  @PostMapping("/lacak")
  String open(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var address = request.getRemoteAddr();
    if (attempts.tooMany(address)) {
      return again("reports.track.later", HttpStatus.TOO_MANY_REQUESTS, response, model);
    }
    var report = ReportCode.typed(code).flatMap(proof::opens);
    if (report.isEmpty()) {
      attempts.wrong(address);
      return again("reports.track.wrong", HttpStatus.UNPROCESSABLE_CONTENT, response, model);
    }
    request.getSession();
    request.changeSessionId();
    request.getSession().setAttribute(TrackingPage.TRACKED, report.get().value());
    return "redirect:/lacak/laporan";
  }

  private static String again(
      String problem, HttpStatus status, HttpServletResponse response, Model model) {
    response.setStatus(status.value());
    model.addAttribute("problems", Problems.none().and("code", Phrase.of(problem)));
    return "reports/tracking/masuk";
  }
}
