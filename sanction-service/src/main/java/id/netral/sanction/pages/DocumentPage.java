package id.netral.sanction.pages;

import id.netral.casefile.documents.StoredFiles;
import id.netral.sanction.handling.NotHere;
import id.netral.sanction.handling.Reading;
import id.netral.staff.StaffMember;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Released documents, from the copy that is kept here. */
@Controller
class DocumentPage {

  private final Reading reading;
  private final StoredFiles stored;

  DocumentPage(Reading reading, StoredFiles stored) {
    this.reading = reading;
    this.stored = stored;
  }

  @GetMapping("/proceedings/{proceeding}/documents/{document}")
  ResponseEntity<byte[]> document(
      @PathVariable String proceeding, @PathVariable String document, StaffMember who) {
    var opening =
        reading
            .open(who, proceeding, "document-" + document, "case-page")
            .filter(each -> !each.isLimited())
            .orElseThrow(NotHere::new);
    var released =
        opening.state().matter().recommendation().released().stream()
            .filter(each -> each.document().equals(document))
            .findFirst()
            .orElseThrow(NotHere::new);
    var bytes = stored.read(proceeding, document).orElseThrow(NotHere::new);
    var type = MediaType.parseMediaType(released.mediaType());
    var shown = type.getType().equals("image") || type.equals(MediaType.APPLICATION_PDF);
    var disposition =
        (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(released.name().replaceAll("[^A-Za-z0-9 ._-]", ""))
            .build();
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(bytes);
  }
}
