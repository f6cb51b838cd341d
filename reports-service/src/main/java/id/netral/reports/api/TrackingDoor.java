package id.netral.reports.api;

import id.netral.reports.handling.Attempts;
import id.netral.reports.handling.CodeProof;
import id.netral.reports.handling.ReportCode;
import id.netral.reports.storage.Reports;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Following by machine; the code comes in the body, never in the address. */
@RestController
class TrackingDoor {

  private final Reports reports;
  private final CodeProof proof;
  private final Attempts attempts;

  TrackingDoor(Reports reports, CodeProof proof, Attempts attempts) {
    this.reports = reports;
    this.proof = proof;
    this.attempts = attempts;
  }

  record Asked(@Nullable String code) {}

  @PostMapping("/api/tracking")
  ResponseEntity<Status> track(@RequestBody Asked asked, HttpServletRequest request) {
    var address = request.getRemoteAddr();
    if (attempts.tooMany(address)) {
      throw Problem.of(HttpStatus.TOO_MANY_REQUESTS, "Too many wrong codes; try in an hour.");
    }
    var report = ReportCode.typed(asked.code() == null ? "" : asked.code()).flatMap(proof::opens);
    if (report.isEmpty()) attempts.wrong(address);
    return report
        .flatMap(reports::find)
        .map(Status::of)
        .map(status -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(status))
        .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "This code is not known."));
  }
}
