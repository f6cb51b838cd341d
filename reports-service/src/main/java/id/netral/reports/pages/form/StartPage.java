package id.netral.reports.pages.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in: what reporting means, and the draft that is begun or taken up again. */
@Controller
class StartPage {

  private final DraftDesk desk;
  private final StepChecks checks;

  StartPage(DraftDesk desk, StepChecks checks) {
    this.desk = desk;
    this.checks = checks;
  }

  @GetMapping("/")
  String home() {
    return "reports/home";
  }

  @GetMapping("/lapor")
  String start(@RequestParam Optional<String> hilang, HttpServletRequest request, Model model) {
    var draft = desk.find(request).map(DraftDesk.Opened::draft);
    model.addAttribute("lost", hilang.isPresent());
    model.addAttribute("resumable", draft.filter(d -> d.sent() == null).isPresent());
    return "reports/form/mulai";
  }

  @PostMapping("/lapor/mulai")
  String begin(HttpServletRequest request, HttpServletResponse response) {
    desk.forget(request, response);
    desk.start(request, response);
    return "redirect:/lapor/" + Step.ELECTION.path();
  }

  @PostMapping("/lapor/lanjut")
  String resume(HttpServletRequest request) {
    return desk.find(request)
        .map(opened -> checks.firstIncomplete(opened.draft().answers()).orElse(Step.REVIEW))
        .map(step -> "redirect:/lapor/" + step.path())
        .orElse("redirect:/lapor?hilang");
  }

  @PostMapping("/lapor/hapus")
  String delete(HttpServletRequest request, HttpServletResponse response) {
    desk.forget(request, response);
    return "redirect:/lapor";
  }
}
