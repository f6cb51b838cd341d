package id.netral.investigation.api;

import id.netral.casefile.CaseFile;
import id.netral.investigation.documents.Releases;
import id.netral.investigation.handling.CaseAccess;
import id.netral.investigation.handling.CaseHandling;
import id.netral.investigation.handling.InvestigationSettings;
import id.netral.investigation.lifecycle.Investigation;
import id.netral.investigation.lifecycle.Investigation.NotOpened;
import id.netral.investigation.lifecycle.Investigation.Opened;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What other agencies' services fetch: released documents, and where to write to. */
@RestController
class ServiceDoor {

  private final Releases releases;
  private final CaseHandling handling;
  private final InvestigationSettings settings;

  ServiceDoor(Releases releases, CaseHandling handling, InvestigationSettings settings) {
    this.releases = releases;
    this.handling = handling;
    this.settings = settings;
  }

  record Address(String mail, String language) {}

  /** Only what a second officer approved and what was handed over has an id that is found here. */
  @GetMapping("/api/files/{file}/{document}")
  @PreAuthorize("hasAuthority('SCOPE_files')")
  ResponseEntity<byte[]> file(@PathVariable String file, @PathVariable String document) {
    return releases
        .released(file, document)
        .map(
            r ->
                ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(r.mediaType()))
                    .cacheControl(CacheControl.noStore())
                    .body(r.bytes()))
        .orElse(ResponseEntity.notFound().build());
  }

  /** Asked at the moment of sending; whoever asks keeps nothing. */
  @GetMapping("/api/notice-addresses/{file}")
  @PreAuthorize("hasAuthority('SCOPE_addresses')")
  ResponseEntity<Address> address(@PathVariable String file, @RequestParam String role) {
    var mail = mailbox(file, role);
    return mail == null
        ? ResponseEntity.notFound().build()
        : ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Address(mail, "id"));
  }

  private @Nullable String mailbox(String file, String role) {
    return switch (role) {
      case CaseAccess.SUPERVISOR -> settings.mailbox("supervisor");
      case CaseAccess.OFFICER, CaseAccess.MEMBER -> {
        var office = office(file);
        yield office == null ? null : settings.mailbox(office);
      }
      default -> null;
    };
  }

  private @Nullable String office(String file) {
    Investigation state = handling.find(file).map(CaseFile::state).orElseGet(NotOpened::new);
    return state instanceof Opened opened ? opened.dossier().intake().office() : null;
  }
}
