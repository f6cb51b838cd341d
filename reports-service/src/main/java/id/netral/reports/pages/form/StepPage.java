package id.netral.reports.pages.form;

import id.netral.house.Phrase;
import id.netral.house.Problems;
import id.netral.reports.handling.ReportLimits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows one question and takes its answer; what was typed is kept even when it is wrong. */
@Controller
class StepPage {

  private static final String BACK_TO_REVIEW = "periksa";
  private static final Problems TOO_MUCH =
      Problems.none().and("files", Phrase.of("reports.form.wrong.too-much"));

  private final DraftDesk desk;
  private final StepChecks checks;
  private final ReportLimits limits;
  private final InstantSource clock;

  StepPage(DraftDesk desk, StepChecks checks, ReportLimits limits, InstantSource clock) {
    this.desk = desk;
    this.checks = checks;
    this.limits = limits;
    this.clock = clock;
  }

  @GetMapping(
      "/lapor/{path:pemilihan|peristiwa|waktu-tempat|diketahui|tenggat|terlapor|bukti|pelapor|identitas}")
  String show(
      @PathVariable String path,
      @RequestParam Optional<String> dari,
      @RequestParam Optional<String> besar,
      HttpServletRequest request,
      Model model) {
    var opened = desk.find(request);
    if (opened.isEmpty()) return "redirect:/lapor";
    var draft = opened.get().draft();
    if (draft.sent() != null) return "redirect:/lapor/terkirim";
    if (besar.isPresent()) model.addAttribute("problems", TOO_MUCH);
    return page(step(path), draft, dari.orElse(""), model);
  }

  @PostMapping(
      "/lapor/{path:pemilihan|peristiwa|waktu-tempat|diketahui|tenggat|terlapor|pelapor|identitas}")
  String answer(
      @PathVariable String path,
      @RequestParam Map<String, String> sent,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var opened = desk.find(request);
    if (opened.isEmpty()) return "redirect:/lapor?hilang";
    if (opened.get().draft().sent() != null) return "redirect:/lapor/terkirim";
    var step = step(path);
    var from = sent.getOrDefault("dari", "");
    var answers = typed(step, opened.get().draft().answers(), sent);
    var draft = opened.get().draft().with(answers);
    desk.save(opened.get().key(), draft);
    if (sent.containsKey("tambah")) return "redirect:/lapor/" + path + fromReview(from);
    var problems = checks.of(step, answers);
    if (problems.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("problems", problems);
      return page(step, draft, from, model);
    }
    return onward(step, answers, from);
  }

  private static String onward(Step step, Answers answers, String from) {
    var next = step.next(answers);
    var stillOneStep = next.number() == step.number();
    if (from.equals(BACK_TO_REVIEW) && !stillOneStep) return "redirect:/lapor/periksa";
    return "redirect:/lapor/" + next.path() + (stillOneStep ? fromReview(from) : "");
  }

  private static String fromReview(String from) {
    return from.equals(BACK_TO_REVIEW) ? "?dari=" + BACK_TO_REVIEW : "";
  }

  private static Answers typed(Step step, Answers before, Map<String, String> sent) {
    var fields = new ArrayList<>(step.fields());
    if (step == Step.ACCUSED) fields.addAll(accusedFields(before, sent));
    var after = before.typing(fields, sent);
    if (step == Step.ACCUSED && sent.containsKey("tambah")) {
      var more = Integer.toString(after.accusedShown() + 1);
      return after.typing(List.of("accusedShown"), Map.of("accusedShown", more));
    }
    // Who takes the advice on a passed limit has answered the later question, too.
    return step == Step.LIMIT && !after.text("lateChoice").isEmpty()
        ? after.typing(List.of("intake"), Map.of("intake", after.text("lateChoice")))
        : after;
  }

  private static List<String> accusedFields(Answers before, Map<String, String> sent) {
    var fields = new ArrayList<String>();
    for (int i = 0; i < before.accusedShown(); i++) {
      fields.addAll(List.of("accused-" + i, "post-" + i, "unit-" + i));
    }
    return fields.stream().filter(sent::containsKey).toList();
  }

  private String page(Step step, Draft draft, String from, Model model) {
    var answers = draft.answers();
    model.addAttribute("step", step);
    model.addAttribute("number", step.number());
    model.addAttribute("last", Step.LAST);
    model.addAttribute("typed", draft.typed());
    model.addAttribute("answers", answers);
    model.addAttribute("draft", draft);
    model.addAttribute("dari", from.equals(BACK_TO_REVIEW) ? from : "");
    model.addAttribute("backTo", backTo(step, answers, from));
    if (step == Step.LIMIT) {
      var knownOn = answers.knownOn();
      if (knownOn.isEmpty() || checks.of(Step.ELECTION, answers).any()) {
        return "redirect:/lapor/diketahui";
      }
      model.addAttribute(
          "timing",
          limits.timing(
              answers.text("election"), answers.text("region"), knownOn.get(), clock.instant()));
    }
    return "reports/form/" + step.path();
  }

  private static String backTo(Step step, Answers answers, String from) {
    if (from.equals(BACK_TO_REVIEW)) return "/lapor/" + BACK_TO_REVIEW;
    return step.previous(answers).map(before -> "/lapor/" + before.path()).orElse("/lapor");
  }

  private static Step step(String path) {
    return Step.of(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
