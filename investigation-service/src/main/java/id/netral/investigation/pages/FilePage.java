package id.netral.investigation.pages;

import id.netral.casefile.documents.StoredFiles;
import id.netral.investigation.documents.Releases;
import id.netral.investigation.handling.CaseAccess.Seen;
import id.netral.investigation.lifecycle.matter.Intake.Evidence;
import id.netral.staff.StaffMember;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Bytes of evidence and of released documents, to who may see the case. */
@Controller
@RequestMapping("/cases/{file}")
public final class FilePage {

  private final Acting acting;
  private final StoredFiles files;
  private final Releases releases;

  FilePage(Acting acting, StoredFiles files, Releases releases) {
    this.acting = acting;
    this.files = files;
    this.releases = releases;
  }

  @GetMapping("/evidence/{evidence}")
  ResponseEntity<byte[]> evidence(
      StaffMember staff, @PathVariable String file, @PathVariable String evidence) {
    var seen = acting.again(staff, file);
    if (!acting.whole(seen)) {
      throw Acting.notFound();
    }
    var named = named(seen, evidence);
    acting.open(staff, file, "evidence-" + evidence);
    return files
        .read(file, evidence)
        .map(bytes -> answer(named.mediaType(), bytes))
        .orElseThrow(Acting::notFound);
  }

  @GetMapping("/documents/{document}")
  ResponseEntity<byte[]> document(
      StaffMember staff, @PathVariable String file, @PathVariable String document) {
    acting.open(staff, file, "document-" + document);
    return releases
        .prepared(file, document)
        .map(r -> answer(r.mediaType(), r.bytes()))
        .orElseThrow(Acting::notFound);
  }

  private static Evidence named(Seen seen, String evidence) {
    return seen.state().dossier().intake().evidence().stream()
        .filter(e -> e.evidence().value().equals(evidence))
        .findFirst()
        .orElseThrow(Acting::notFound);
  }

  /** What is no picture is only ever saved, never shown as a page of this house. */
  public static ResponseEntity<byte[]> answer(String mediaType, byte[] bytes) {
    var shown = mediaType.startsWith("image/") && !mediaType.contains("svg");
    return ResponseEntity.ok()
        .contentType(
            shown ? MediaType.parseMediaType(mediaType) : MediaType.APPLICATION_OCTET_STREAM)
        .header("Content-Disposition", shown ? "inline" : "attachment")
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noStore())
        .body(bytes);
  }
}
