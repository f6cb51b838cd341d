package id.netral.reports.api;

import id.netral.casefile.documents.StoredFiles;
import id.netral.reports.ReportsSettings;
import id.netral.reports.lifecycle.Account.Evidence;
import id.netral.reports.lifecycle.Filing.Language;
import id.netral.reports.lifecycle.Report;
import id.netral.reports.lifecycle.ReportId;
import id.netral.reports.storage.Reports;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the services of other agencies fetch: cleaned evidence, and where to write to. */
@RestController
class ServiceDoor {

  private static final String REPORTER = "reporter";
  private static final String OFFICER = "bawaslu-officer";

  private final Reports reports;
  private final StoredFiles stored;
  private final ReportsSettings settings;

  ServiceDoor(Reports reports, StoredFiles stored, ReportsSettings settings) {
    this.reports = reports;
    this.stored = stored;
    this.settings = settings;
  }

  record Address(String mail, String language) {}

  /** Only the cleaned edition has an id that is found here. */
  @GetMapping("/api/files/{report}/{evidence}")
  @PreAuthorize("hasAuthority('SCOPE_files')")
  ResponseEntity<byte[]> file(@PathVariable String report, @PathVariable String evidence) {
    return filed(report)
        .flatMap(filed -> announced(filed, evidence))
        .flatMap(e -> stored.read(report, e.evidence()).map(bytes -> answer(e, bytes)))
        .orElse(ResponseEntity.notFound().build());
  }

  /** Asked at the moment of sending; whoever asks keeps nothing. */
  @GetMapping("/api/notice-addresses/{report}")
  @PreAuthorize("hasAuthority('SCOPE_addresses')")
  ResponseEntity<Address> address(@PathVariable String report, @RequestParam String role) {
    var address =
        filed(report)
            .flatMap(
                filed ->
                    switch (role) {
                      case REPORTER -> reporter(filed);
                      case OFFICER -> office(filed);
                      default -> Optional.<Address>empty();
                    });
    return address
        .map(a -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(a))
        .orElse(ResponseEntity.notFound().build());
  }

  private Optional<Report.Filed> filed(String report) {
    return reports
        .find(new ReportId(report))
        .flatMap(
            file -> file.state() instanceof Report.Filed f ? Optional.of(f) : Optional.empty());
  }

  private static Optional<Evidence> announced(Report.Filed filed, String evidence) {
    return filed.docket().account().evidence().stream()
        .filter(e -> e.evidence().equals(evidence))
        .findFirst();
  }

  private static ResponseEntity<byte[]> answer(Evidence evidence, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(evidence.mediaType()))
        .cacheControl(CacheControl.noStore())
        .body(bytes);
  }

  private static Optional<Address> reporter(Report.Filed filed) {
    var reporter = filed.docket().reporter();
    return reporter == null || reporter.mail() == null
        ? Optional.empty()
        : Optional.of(new Address(reporter.mail(), word(filed.docket().filing().language())));
  }

  private Optional<Address> office(Report.Filed filed) {
    return Optional.ofNullable(settings.mailboxes().get(filed.docket().account().office()))
        .map(mail -> new Address(mail, word(Language.ID)));
  }

  private static String word(Language language) {
    return language.name().toLowerCase(Locale.ROOT);
  }
}
