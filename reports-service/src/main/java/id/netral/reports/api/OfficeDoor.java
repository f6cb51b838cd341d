package id.netral.reports.api;

import id.netral.reports.storage.Reports;
import id.netral.staff.StaffMember;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reports of the own office, page by page. */
@RestController
class OfficeDoor {

  private final Reports reports;

  OfficeDoor(Reports reports) {
    this.reports = reports;
  }

  /**
   * @param next ask with it as {@code after} for the next page; null on the last
   */
  record Page(List<Reports.Line> reports, @Nullable String next) {}

  @GetMapping("/api/reports")
  @PreAuthorize("hasRole('bawaslu-officer')")
  Page list(StaffMember officer, @RequestParam Optional<String> after) {
    var office = officer.office();
    if (office == null) throw Problem.of(HttpStatus.NOT_FOUND, "There is no such office.");
    var lines = reports.page(office, after.orElse(null));
    var next = lines.size() < Reports.PAGE ? null : lines.getLast().report();
    return new Page(lines, next);
  }
}
