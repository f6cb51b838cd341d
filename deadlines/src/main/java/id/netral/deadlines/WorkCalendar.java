package id.netral.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The days off of each year, by the edition in use, seen through the settings. */
final class WorkCalendar {

  private static final Map<String, Edition> READ = new ConcurrentHashMap<>();

  private final Settings settings;
  private final NavigableMap<Integer, Edition> years = new TreeMap<>();

  WorkCalendar(Settings settings) {
    this.settings = settings;
    var inUse = DataFile.read("calendars/editions.ini").section("in-use");
    inUse.forEach(
        (year, edition) ->
            years.put(
                Integer.valueOf(year),
                edition(settings.chosen().getOrDefault("calendar." + year, edition))));
  }

  /** A day off under these settings, and why; empty for a working day. */
  Optional<SkippedDay> dayOff(LocalDate day) {
    var edition = years.get(day.getYear());
    var holiday = Optional.ofNullable(edition == null ? null : edition.days().get(day));
    if (isWeekend(day)) {
      var kind = SkippedDay.Kind.WEEKEND;
      return Optional.of(
          new SkippedDay(day, kind, holiday.map(SkippedDay::reason).orElse(kind.words())));
    }
    return holiday.filter(found -> settings.isOff(found.kind()));
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** The day on which so many working days are full; the days passed over go into the list. */
  LocalDate afterWorkingDays(LocalDate from, int number, List<SkippedDay> skipped) {
    var day = from;
    for (int counted = 0; counted < number; ) {
      day = day.plusDays(1);
      var off = dayOff(day);
      off.ifPresent(skipped::add);
      counted += off.isPresent() ? 0 : 1;
    }
    return day;
  }

  long workingDays(LocalDate from, LocalDate through) {
    return from.isBefore(through)
        ? from.plusDays(1)
            .datesUntil(through.plusDays(1))
            .filter(day -> dayOff(day).isEmpty())
            .count()
        : 0;
  }

  /** The editions of all years of a span, and the settings that differ from the default. */
  String name(LocalDate from, LocalDate through) {
    var parts = new ArrayList<String>();
    for (int year = from.getYear(); year <= through.getYear(); year++) {
      var edition = years.get(year);
      parts.add(edition == null ? "weekends-" + year : edition.name());
    }
    for (var key : List.of("collective-leave", "voting-days")) {
      if ("worked".equals(settings.chosen().get(key))) {
        parts.add(key + "-worked");
      }
    }
    return String.join("+", parts);
  }

  /** How far the dates of a span can be trusted: the least of its years. */
  Deadline.Certainty certainty(LocalDate from, LocalDate through) {
    var least = Deadline.Certainty.PUBLISHED;
    for (int year = from.getYear(); year <= through.getYear(); year++) {
      var edition = years.get(year);
      var certainty = edition == null ? Deadline.Certainty.NO_CALENDAR : edition.certainty();
      least = certainty.compareTo(least) > 0 ? certainty : least;
    }
    return least;
  }

  record Edition(
      String name, int year, Deadline.Certainty certainty, Map<LocalDate, SkippedDay> days) {}

  static Edition edition(String name) {
    return READ.computeIfAbsent(
        name, wanted -> edition(wanted, DataFile.read("calendars/" + wanted + ".ini")));
  }

  private static Edition edition(String name, DataFile file) {
    var days = new TreeMap<LocalDate, SkippedDay>();
    var kinds =
        Map.of(
            "national", SkippedDay.Kind.NATIONAL,
            "collective-leave", SkippedDay.Kind.COLLECTIVE_LEAVE,
            "voting-day", SkippedDay.Kind.VOTING_DAY);
    kinds.forEach(
        (section, kind) ->
            file.section(section)
                .forEach(
                    (date, text) -> {
                      var day = LocalDate.parse(date);
                      days.put(day, new SkippedDay(day, kind, Words.of(text)));
                    }));
    var certainty =
        file.value("edition", "status").equals("published")
            ? Deadline.Certainty.PUBLISHED
            : Deadline.Certainty.PROVISIONAL;
    var year = Integer.parseInt(file.value("edition", "year"));
    return new Edition(name, year, certainty, Collections.unmodifiableMap(days));
  }
}
