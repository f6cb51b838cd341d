package id.netral.reports.pages.form;

import id.netral.casefile.Handled;
import id.netral.house.Phrase;
import id.netral.house.Refusal;
import id.netral.reports.handling.ReportFiling;
import id.netral.reports.lifecycle.Report;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The code, the sending and the receipt. Pressing twice sends once. */
@Controller
class SendPage {

  private final DraftDesk desk;
  private final Handovers handovers;
  private final ReportFiling filing;
  private final InstantSource clock;

  SendPage(DraftDesk desk, Handovers handovers, ReportFiling filing, InstantSource clock) {
    this.desk = desk;
    this.handovers = handovers;
    this.filing = filing;
    this.clock = clock;
  }

  @GetMapping("/lapor/kode")
  String code(HttpServletRequest request, HttpServletResponse response, Model model) {
    var opened = desk.find(request);
    if (opened.isEmpty()) return "redirect:/lapor";
    var draft = opened.get().draft();
    if (draft.sent() != null) return "redirect:/lapor/terkirim";
    if (handovers.isIncomplete(draft)) return "redirect:/lapor/periksa";
    if (draft.code() == null) {
      draft = draft.with(handovers.newCode());
      desk.save(opened.get().key(), draft);
    }
    response.setHeader("Cache-Control", "no-store");
    return page(draft, model);
  }

  /** Where switching the language leads from a page that a sending was answered with. */
  @GetMapping("/lapor/kirim")
  String codeAgain() {
    return "redirect:/lapor/kode";
  }

  @PostMapping("/lapor/kirim")
  String send(
      @RequestParam Map<String, String> sent,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var opened = desk.find(request);
    if (opened.isEmpty()) return "redirect:/lapor?hilang";
    var draft = opened.get().draft();
    if (draft.sent() != null) return "redirect:/lapor/terkirim";
    if (handovers.isIncomplete(draft) || draft.code() == null) return "redirect:/lapor/periksa";
    if (!"true".equals(sent.get("saved"))) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("problems", handovers.codeNotSaved());
      return page(draft, model);
    }
    var handled = filing.file(handovers.of(opened.get(), draft.code()), clock.instant());
    return switch (handled) {
      case Handled.Done<Report>(Report.Filed filed, _, _) -> {
        handovers.sent(opened.get(), filed);
        yield "redirect:/lapor/terkirim";
      }
      case Handled.Refused<Report>(_, var why) -> {
        var key = why.name().toLowerCase(Locale.ROOT).replace('_', '-');
        model.addAttribute("refusal", Refusal.because(Phrase.of("reports.refusal." + key)));
        yield page(draft, model);
      }
      case Handled.Done<Report> _, Handled.Overtaken<Report> _ ->
          throw new IllegalStateException("a report that was sent is not there");
    };
  }

  @GetMapping("/lapor/terkirim")
  String receipt(HttpServletRequest request, Model model) {
    var sent = desk.find(request).map(opened -> opened.draft().sent());
    if (sent.isEmpty()) return "redirect:/lapor";
    model.addAttribute("sent", sent.get());
    return "reports/form/terkirim";
  }

  private static String page(Draft draft, Model model) {
    var code = Objects.requireNonNull(draft.code());
    model.addAttribute("number", Step.CODE.number());
    model.addAttribute("last", Step.LAST);
    model.addAttribute("code", code.findsGrouped() + "-" + code.provesGrouped());
    model.addAttribute("command", draft.command());
    model.addAttribute("backTo", "/lapor/periksa");
    return "reports/form/kode";
  }
}
