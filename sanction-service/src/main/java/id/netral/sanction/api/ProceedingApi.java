package id.netral.sanction.api;

import id.netral.sanction.handling.Reading;
import id.netral.sanction.storage.Filter;
import id.netral.sanction.storage.Proceedings;
import id.netral.staff.StaffMember;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads the queue and the proceedings of the own government. */
@RestController
@RequestMapping("/api/proceedings")
class ProceedingApi {

  private static final int MOST = 100;

  private final Reading reading;
  private final Proceedings proceedings;

  ProceedingApi(Reading reading, Proceedings proceedings) {
    this.reading = reading;
    this.proceedings = proceedings;
  }

  @GetMapping
  ProceedingJson.Page queue(
      @RequestParam(name = "group", required = false) @Nullable String group,
      @RequestParam(name = "level", required = false) @Nullable String level,
      @RequestParam(name = "after", required = false) @Nullable String after,
      @RequestParam(name = "size", defaultValue = "25") int size,
      StaffMember who) {
    var scope = reading.scope(who).orElseThrow(Problem::notHere);
    var most = Math.clamp(size, 1, MOST);
    var filter = new Filter(group(group), level == null ? null : upper(level));
    var lines = proceedings.queue(scope, filter, after, most + 1);
    var page = lines.subList(0, Math.min(most, lines.size()));
    var next = lines.size() > most ? page.getLast().cursor() : null;
    return new ProceedingJson.Page(page, next);
  }

  @GetMapping("/{proceeding}")
  ProceedingJson one(@PathVariable String proceeding, StaffMember who) {
    return reading
        .open(who, proceeding, "proceeding", "api")
        .map(ProceedingJson::of)
        .orElseThrow(Problem::notHere);
  }

  private static Filter.@Nullable Group group(@Nullable String word) {
    try {
      return word == null ? null : Filter.Group.valueOf(upper(word));
    } catch (IllegalArgumentException _) {
      throw Problem.malformed("no such group");
    }
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
