package id.netral.reports.pages.tracking;

import id.netral.casefile.Act;
import id.netral.casefile.Actor;
import id.netral.casefile.CaseFile;
import id.netral.casefile.Handled;
import id.netral.house.Phrase;
import id.netral.house.Problems;
import id.netral.reports.handling.RandomId;
import id.netral.reports.handling.ReportHandling;
import id.netral.reports.lifecycle.Report;
import id.netral.reports.lifecycle.ReportCommand.WriteToBawaslu;
import id.netral.reports.lifecycle.ReportEvent;
import id.netral.reports.lifecycle.ReportId;
import id.netral.reports.storage.Reports;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one report; which one, only the session knows. */
@Controller
class TrackingPage {

  static final String TRACKED = "tracked-report";

  private static final int LONGEST_TEXT = 8000;

  private final Reports reports;
  private final ReportHandling handling;
  private final TrackedView view;
  private final InstantSource clock;

  TrackingPage(Reports reports, ReportHandling handling, TrackedView view, InstantSource clock) {
    this.reports = reports;
    this.handling = handling;
    this.view = view;
    this.clock = clock;
  }

  @GetMapping("/lacak/laporan")
  String track(
      @RequestParam Optional<String> terkirim,
      HttpSession session,
      HttpServletResponse response,
      Model model) {
    return tracked(session)
        .map(
            file -> {
              model.addAttribute("sent", terkirim.isPresent());
              return page(file, "", response, model);
            })
        .orElse("redirect:/lacak");
  }

  /** Where switching the language leads from a message that was not taken. */
  @GetMapping("/lacak/pesan")
  String trackAgain() {
    return "redirect:/lacak/laporan";
  }

  @PostMapping("/lacak/pesan")
  String write(
      @RequestParam(defaultValue = "") String text,
      @RequestParam String command,
      HttpSession session,
      HttpServletResponse response,
      Model model) {
    var file = tracked(session);
    if (file.isEmpty()) return "redirect:/lacak";
    if (text.length() > LONGEST_TEXT) {
      return again(file.get(), text, "reports.track.too-long", response, model);
    }
    var act = Act.now(command, Actor.CITIZEN, clock.instant());
    var report = new ReportId(file.get().file());
    return switch (handling.handle(report, new WriteToBawaslu(text.strip()), act)) {
      case Handled.Done<Report> _ -> "redirect:/lacak/laporan?terkirim";
      case Handled.Refused<Report> _, Handled.Overtaken<Report> _ ->
          again(file.get(), text, "reports.track.nothing-written", response, model);
    };
  }

  @PostMapping("/lacak/keluar")
  String leave(HttpSession session) {
    session.removeAttribute(TRACKED);
    return "redirect:/lacak";
  }

  private String again(
      CaseFile<Report, ReportEvent> file,
      String text,
      String problem,
      HttpServletResponse response,
      Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("problems", Problems.none().and("text", Phrase.of(problem)));
    return page(file, text, response, model);
  }

  private String page(
      CaseFile<Report, ReportEvent> file, String text, HttpServletResponse response, Model model) {
    response.setHeader("Cache-Control", "no-store");
    model.addAttribute("tracked", view.of(file, clock.instant()));
    model.addAttribute("text", text);
    model.addAttribute("command", RandomId.next());
    return "reports/tracking/laporan";
  }

  private Optional<CaseFile<Report, ReportEvent>> tracked(HttpSession session) {
    return session.getAttribute(TRACKED) instanceof String report
        ? reports.find(new ReportId(report))
        : Optional.empty();
  }
}
