package id.netral.reports.pages.papers;

import id.netral.casefile.Handled;
import id.netral.house.Choice;
import id.netral.house.Phrase;
import id.netral.house.Problems;
import id.netral.reports.handling.RandomId;
import id.netral.reports.handling.ReportHandling;
import id.netral.reports.lifecycle.Report;
import id.netral.reports.lifecycle.ReportCommand.RecordClarification;
import id.netral.reports.lifecycle.ReportCommand.ReleaseClarification;
import id.netral.reports.lifecycle.Statement;
import id.netral.staff.ReadLog;
import id.netral.staff.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One officer writes down what the reporter said; a second one reads and releases it. */
@Controller
class ClarificationPage {

  private final Desk desk;
  private final ReportHandling handling;
  private final ReadLog reads;

  ClarificationPage(Desk desk, ReportHandling handling, ReadLog reads) {
    this.desk = desk;
    this.handling = handling;
    this.reads = reads;
  }

  @GetMapping("/papers/{report}/clarification")
  String form(StaffMember officer, @PathVariable String report, Model model) {
    return recording(desk.take(officer, report), Map.of(), model);
  }

  @PostMapping("/papers/{report}/clarification")
  String record(
      StaffMember officer,
      @PathVariable String report,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var onDesk = desk.take(officer, report);
    var problems = problems(sent);
    if (problems.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("problems", problems);
      return recording(onDesk, sent, model);
    }
    var command =
        new RecordClarification(
            officer.subject(),
            meant(Statement.Oath.class, sent.getOrDefault("oath", "")),
            meant(Statement.Mode.class, sent.getOrDefault("mode", "")),
            sent.getOrDefault("answers", "").strip());
    var act = desk.act(onDesk, sent.getOrDefault("command", ""));
    return switch (handling.handle(onDesk.id(), command, act)) {
      case Handled.Refused<Report>(_, var why) -> {
        model.addAttribute("refusal", PapersPage.refusal(why));
        yield recording(onDesk, sent, model);
      }
      case Handled.Done<Report> _, Handled.Overtaken<Report> _ -> saved(report);
    };
  }

  @GetMapping("/papers/{report}/release")
  String read(StaffMember officer, @PathVariable String report, Model model) {
    return releasing(desk.take(officer, report), model);
  }

  @PostMapping("/papers/{report}/release")
  String release(
      StaffMember officer,
      @PathVariable String report,
      @RequestParam Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var onDesk = desk.take(officer, report);
    if (!"true".equals(sent.get("read"))) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var missing = Phrase.of("reports.papers.release.tick-needed");
      model.addAttribute("problems", Problems.none().and("read", missing));
      return releasing(onDesk, model);
    }
    var act = desk.act(onDesk, sent.getOrDefault("command", ""));
    var command = new ReleaseClarification(officer.subject());
    return switch (handling.handle(onDesk.id(), command, act)) {
      case Handled.Refused<Report>(_, var why) -> {
        model.addAttribute("refusal", PapersPage.refusal(why));
        yield releasing(onDesk, model);
      }
      case Handled.Done<Report> _, Handled.Overtaken<Report> _ -> saved(report);
    };
  }

  private static String recording(Desk.OnDesk onDesk, Map<String, String> typed, Model model) {
    var statement = onDesk.report().docket().statement();
    var shown =
        typed.isEmpty() && statement instanceof Statement.Recorded(_, var oath, var mode, var text)
            ? Map.of("oath", word(oath), "mode", word(mode), "answers", text)
            : typed;
    model.addAttribute("id", onDesk.file().file());
    model.addAttribute("typed", shown);
    model.addAttribute("oaths", choices("reports.papers.oath.", Statement.Oath.values()));
    model.addAttribute("modes", choices("reports.papers.mode.", Statement.Mode.values()));
    model.addAttribute("command", RandomId.next());
    return "reports/papers/klarifikasi";
  }

  private String releasing(Desk.OnDesk onDesk, Model model) {
    var report = onDesk.file().file();
    if (!(onDesk.report().docket().statement() instanceof Statement.Recorded recorded)) {
      return "redirect:/papers/" + report;
    }
    reads.record(onDesk.officer(), report, "clarification", "release");
    model.addAttribute("id", report);
    model.addAttribute("oath", word(recorded.oath()));
    model.addAttribute("held", word(recorded.mode()));
    model.addAttribute("answers", recorded.answers());
    model.addAttribute("command", RandomId.next());
    return "reports/papers/lepas";
  }

  private static String saved(String report) {
    return "redirect:/papers/" + report + "?tersimpan";
  }

  private static Problems problems(Map<String, String> sent) {
    var choose = Phrase.of("reports.papers.choose");
    return Problems.none()
        .andIf(!sent.getOrDefault("oath", "").matches("taken|refused"), "oath", choose)
        .andIf(!sent.getOrDefault("mode", "").matches("face-to-face|online"), "mode", choose)
        .andIf(
            sent.getOrDefault("answers", "").isBlank(),
            "answers",
            Phrase.of("reports.papers.write-answers"));
  }

  private static List<Choice> choices(String prefix, Enum<?>... values) {
    return List.of(values).stream()
        .map(v -> Choice.of(word(v), Phrase.of(prefix + word(v))))
        .toList();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <T extends Enum<T>> T meant(Class<T> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
