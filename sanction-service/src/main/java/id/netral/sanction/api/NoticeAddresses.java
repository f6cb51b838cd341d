package id.netral.sanction.api;

import id.netral.casefile.CaseFiles;
import id.netral.sanction.lifecycle.Proceeding;
import id.netral.sanction.lifecycle.Proceeding.Identified;
import id.netral.sanction.lifecycle.ProceedingEvent;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells notification-service, at the moment of sending, where the official concerned is reached.
 */
@RestController
class NoticeAddresses {

  private final CaseFiles<Proceeding, ProceedingEvent> files;

  NoticeAddresses(CaseFiles<Proceeding, ProceedingEvent> files) {
    this.files = files;
  }

  record Address(String mail, String language) {}

  @GetMapping("/api/notice-addresses/{proceeding}")
  @PreAuthorize("hasAuthority('SCOPE_addresses')")
  Address address(@PathVariable String proceeding, @RequestParam(name = "role") String role) {
    if (!role.equals("official") || !proceeding.matches("[A-Za-z0-9-]{3,80}")) {
      throw Problem.notHere();
    }
    var mail =
        files.find(proceeding).orElseThrow(Problem::notHere).state() instanceof Identified known
            ? known.official().mail()
            : null;
    if (mail == null) {
      throw Problem.notHere();
    }
    return new Address(mail, "id");
  }
}
