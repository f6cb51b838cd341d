package id.netral.house;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What happened, newest first, grouped by the legal day in the region's zone. */
public record Timeline(ZoneId zone, List<Day> days) {

  public record Day(LocalDate date, List<TimelineEntry> entries) {}

  /**
   * Groups entries that come oldest first, as a history does; entries of one instant keep their
   * order.
   */
  public static Timeline of(List<TimelineEntry> oldestFirst, ZoneId zone) {
    var newestFirst = new ArrayList<>(oldestFirst.reversed());
    newestFirst.sort(comparing(TimelineEntry::on).reversed());
    var days =
        newestFirst.stream()
            .collect(groupingBy(entry -> dayOf(entry.on(), zone), LinkedHashMap::new, toList()));
    return new Timeline(
        zone, days.entrySet().stream().map(d -> new Day(d.getKey(), d.getValue())).toList());
  }

  public static Timeline of(List<TimelineEntry> oldestFirst) {
    return of(oldestFirst, Words.WIB);
  }

  /** Whether the entry was made on another day than the act. */
  public boolean enteredLater(TimelineEntry entry) {
    return !dayOf(entry.on(), zone).equals(dayOf(entry.at(), zone));
  }

  private static LocalDate dayOf(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalDate();
  }
}
