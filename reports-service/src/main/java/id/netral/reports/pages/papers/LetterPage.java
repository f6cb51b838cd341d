package id.netral.reports.pages.papers;

import id.netral.reports.documents.Letters;
import id.netral.reports.lifecycle.ReportEvent.ReportRegistered;
import id.netral.reports.lifecycle.Reporter;
import id.netral.reports.lifecycle.Statement;
import id.netral.staff.ReadLog;
import id.netral.staff.StaffMember;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Papers that bear the reporter's name; each showing and each printing is logged. */
@Controller
class LetterPage {

  private static final String KINDS = "{kind:invitation|minutes}";

  private final Desk desk;
  private final Letters letters;
  private final ReadLog reads;

  LetterPage(Desk desk, Letters letters, ReadLog reads) {
    this.desk = desk;
    this.letters = letters;
    this.reads = reads;
  }

  @GetMapping("/papers/{report}/" + KINDS)
  String show(
      StaffMember officer, @PathVariable String report, @PathVariable String kind, Model model) {
    model.addAllAttributes(words(officer, report, kind));
    model.addAttribute("id", report);
    model.addAttribute("kind", kind);
    return "reports/papers/surat";
  }

  @GetMapping("/papers/{report}/" + KINDS + ".pdf")
  ResponseEntity<byte[]> pdf(
      StaffMember officer, @PathVariable String report, @PathVariable String kind) {
    var pdf = letters.pdf(words(officer, report, kind));
    var attachment = ContentDisposition.attachment().filename(kind + ".pdf").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(pdf);
  }

  private Map<String, @Nullable Object> words(StaffMember officer, String report, String kind) {
    var onDesk = desk.take(officer, report);
    var docket = onDesk.report().docket();
    Reporter person = docket.reporter();
    if (!onDesk.identityOpen() || person == null || docket.meetings().isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var heard = heard(docket.statement());
    if (kind.equals("minutes") && heard == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    reads.record(officer, report, "identity", kind);
    var words = new HashMap<String, @Nullable Object>();
    words.put("kind", kind);
    words.put("person", person);
    words.put("meeting", docket.meetings().getLast());
    words.put("heard", heard);
    words.put("number", number(onDesk));
    words.put("office", docket.account().office());
    words.put("officer", officer.name());
    words.put("zone", onDesk.zone());
    return words;
  }

  private static @Nullable Heard heard(Statement statement) {
    return switch (statement) {
      case Statement.NotHeard _ -> null;
      case Statement.Recorded(_, var oath, _, var answers) -> new Heard(word(oath), answers);
      case Statement.Released(_, _, var oath, _, var answers) -> new Heard(word(oath), answers);
    };
  }

  private static String number(Desk.OnDesk onDesk) {
    return onDesk.file().history().stream()
        .map(entry -> entry.event())
        .filter(ReportRegistered.class::isInstance)
        .map(ReportRegistered.class::cast)
        .map(ReportRegistered::number)
        .reduce("–", (earlier, later) -> later);
  }

  private static String word(Statement.Oath oath) {
    return oath.name().toLowerCase(Locale.ROOT);
  }

  record Heard(String oath, String answers) {}
}
