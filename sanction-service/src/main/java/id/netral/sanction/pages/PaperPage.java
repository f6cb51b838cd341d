package id.netral.sanction.pages;

import id.netral.sanction.documents.Letters;
import id.netral.sanction.handling.NotHere;
import id.netral.sanction.handling.Reading;
import id.netral.sanction.handling.Reading.Opening;
import id.netral.staff.StaffMember;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers of a proceeding, to read and to print. */
@Controller
class PaperPage {

  private final Reading reading;
  private final Letters letters;

  PaperPage(Reading reading, Letters letters) {
    this.reading = reading;
    this.letters = letters;
  }

  @GetMapping("/proceedings/{proceeding}/papers/{paper:[a-z0-9-]+}")
  ResponseEntity<byte[]> page(
      @PathVariable String proceeding, @PathVariable String paper, StaffMember who) {
    var page = letters.page(open(proceeding, paper, who), paper).orElseThrow(NotHere::new);
    return answer(
        new MediaType("text", "html", StandardCharsets.UTF_8),
        page.getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/proceedings/{proceeding}/papers/{paper:[a-z0-9-]+}.pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable String proceeding, @PathVariable String paper, StaffMember who) {
    var pdf = letters.pdf(open(proceeding, paper, who), paper).orElseThrow(NotHere::new);
    return answer(MediaType.APPLICATION_PDF, pdf);
  }

  private Opening open(String proceeding, String paper, StaffMember who) {
    return reading.open(who, proceeding, "paper-" + paper, "case-page").orElseThrow(NotHere::new);
  }

  private static ResponseEntity<byte[]> answer(MediaType type, byte[] body) {
    return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore()).body(body);
  }
}
