package id.netral.investigation.api;

import id.netral.investigation.handling.CaseAccess;
import id.netral.investigation.storage.CaseQueue;
import id.netral.investigation.storage.CaseQueue.Filter;
import id.netral.investigation.storage.CaseRow;
import id.netral.staff.StaffMember;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cases of the own office; for the supervisor those handed over. */
@RestController
@RequestMapping("/api/cases")
final class CasesDoor {

  private final CaseAccess access;
  private final CaseQueue queue;
  private final Doing doing;

  CasesDoor(CaseAccess access, CaseQueue queue, Doing doing) {
    this.access = access;
    this.queue = queue;
    this.doing = doing;
  }

  /**
   * @param next ask with it as {@code after} for the next page; null on the last
   */
  record Page(List<CaseRow> cases, @Nullable String next) {}

  @GetMapping
  Page list(
      StaffMember staff,
      @RequestParam(required = false) @Nullable String stage,
      @RequestParam(required = false) @Nullable String region,
      @RequestParam(defaultValue = "false") boolean missed,
      @RequestParam(required = false) @Nullable String after) {
    var scope = access.scope(staff).orElseThrow(Problem::notFound);
    var page = queue.page(scope, new Filter(stage, region, missed, false), after);
    return new Page(page.rows(), page.next());
  }

  @GetMapping("/{file}")
  CaseJson one(StaffMember staff, @PathVariable String file) {
    var seen = doing.open(staff, file, "case");
    return CaseJson.of(seen.file(), seen.version(), seen.state());
  }
}
