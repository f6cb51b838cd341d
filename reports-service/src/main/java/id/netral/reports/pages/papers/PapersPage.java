package id.netral.reports.pages.papers;

import id.netral.casefile.Handled;
import id.netral.house.Phrase;
import id.netral.house.Refusal;
import id.netral.reports.handling.RandomId;
import id.netral.reports.handling.ReportHandling;
import id.netral.reports.lifecycle.Report;
import id.netral.reports.lifecycle.ReportCommand.OpenIdentity;
import id.netral.reports.lifecycle.ReportEvent.IdentityOpened;
import id.netral.reports.storage.Reports;
import id.netral.reports.storage.Stages;
import id.netral.staff.ReadLog;
import id.netral.staff.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office's reports, and the opening of an identity. */
@Controller
class PapersPage {

  private final Reports reports;
  private final Desk desk;
  private final ReportHandling handling;
  private final ReadLog reads;

  PapersPage(Reports reports, Desk desk, ReportHandling handling, ReadLog reads) {
    this.reports = reports;
    this.desk = desk;
    this.handling = handling;
    this.reads = reads;
  }

  @GetMapping("/papers")
  String list(StaffMember officer, Model model) {
    var office = Desk.officeOf(officer);
    model.addAttribute("office", office);
    model.addAttribute("lines", reports.newest(office));
    return "reports/papers/daftar";
  }

  @GetMapping("/papers/{report}")
  String show(
      StaffMember officer,
      @PathVariable String report,
      @RequestParam Optional<String> tersimpan,
      HttpServletResponse response,
      Model model) {
    var onDesk = desk.take(officer, report);
    model.addAttribute("saved", tersimpan.isPresent());
    return page(onDesk, response, model);
  }

  /** Where switching the language leads from an opening that was refused. */
  @GetMapping("/papers/{report}/identity")
  String showAgain(@PathVariable String report) {
    return "redirect:/papers/" + report;
  }

  @PostMapping("/papers/{report}/identity")
  String openIdentity(
      StaffMember officer,
      @PathVariable String report,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam String command,
      HttpServletResponse response,
      Model model) {
    var onDesk = desk.take(officer, report);
    var act = desk.act(onDesk, command);
    return switch (handling.handle(onDesk.id(), new OpenIdentity(reason.strip()), act)) {
      case Handled.Done<Report> _ -> {
        reads.record(officer, report, "identity", reason.strip());
        yield "redirect:/papers/" + report;
      }
      case Handled.Refused<Report>(_, var why) -> {
        model.addAttribute("refusal", refusal(why));
        model.addAttribute("reason", reason);
        yield page(onDesk, response, model);
      }
      case Handled.Overtaken<Report> _ -> "redirect:/papers/" + report;
    };
  }

  static Refusal refusal(Enum<?> why) {
    var key = why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Refusal.because(Phrase.of("reports.refusal." + key));
  }

  private String page(Desk.OnDesk onDesk, HttpServletResponse response, Model model) {
    response.setHeader("Cache-Control", "no-store");
    var report = onDesk.report();
    var docket = report.docket();
    if (onDesk.identityOpen()) {
      reads.record(onDesk.officer(), onDesk.file().file(), "identity", "papers");
      model.addAttribute("person", docket.reporter());
    }
    model.addAttribute("id", onDesk.file().file());
    model.addAttribute("stage", Stages.of(report));
    model.addAttribute("docket", docket);
    model.addAttribute("registered", report instanceof Report.Registered);
    model.addAttribute("statement", docket.statement().getClass().getSimpleName());
    model.addAttribute("openings", openings(onDesk));
    model.addAttribute("zone", onDesk.zone());
    model.addAttribute("command", RandomId.next());
    return "reports/papers/berkas";
  }

  private static List<Opening> openings(Desk.OnDesk onDesk) {
    var openings = new ArrayList<Opening>();
    for (var entry : onDesk.file().history()) {
      if (entry.event() instanceof IdentityOpened(var reason)) {
        var by = Objects.requireNonNullElse(entry.by().name(), entry.by().role());
        openings.add(new Opening(by, reason, entry.on()));
      }
    }
    return openings;
  }

  record Opening(String by, String reason, Instant on) {}
}
