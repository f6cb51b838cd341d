package id.netral.investigation.pages;

import id.netral.casefile.documents.StoredFiles;
import id.netral.investigation.documents.Releases;
import id.netral.investigation.handling.CaseAccess;
import id.netral.investigation.handling.CaseAccess.Seen;
import id.netral.investigation.lifecycle.matter.Intake.Evidence;
import id.netral.investigation.storage.CaseQueue.Scope;
import id.netral.staff.ReadLog;
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
final class FilePage {

  private final Acting acting;
  private final CaseAccess access;
  private final StoredFiles files;
  private final Releases releases;
  private final ReadLog reads;

  FilePage(Acting acting, CaseAccess access, StoredFiles files, Releases releases, ReadLog reads) {
    this.acting = acting;
    this.access = access;
    this.files = files;
    this.releases = releases;
    this.reads = reads;
  }

  @GetMapping("/evidence/{evidence}")
  ResponseEntity<byte[]> evidence(
      StaffMember staff, @PathVariable String file, @PathVariable String evidence) {
    var seen = access.find(staff, file).orElseThrow(Acting::notFound);
    if (access.scope(staff).filter(Scope.Office.class::isInstance).isEmpty()) {
      throw Acting.notFound();
    }
    var named = named(seen, evidence);
    reads.record(staff, file, "evidence-" + evidence, "case work");
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

  /** What is no picture and no PDF is only ever saved, never shown as a page of this house. */
  static ResponseEntity<byte[]> answer(String mediaType, byte[] bytes) {
    var shown = mediaType.startsWith("image/") && !mediaType.contains("svg");
    var type = MediaType.parseMediaType(mediaType);
    return ResponseEntity.ok()
        .contentType(
            shown || type.equals(MediaType.APPLICATION_PDF)
                ? type
                : MediaType.APPLICATION_OCTET_STREAM)
        .header("Content-Disposition", shown ? "inline" : "attachment")
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noStore())
        .body(bytes);
  }
}
