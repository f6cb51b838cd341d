package id.netral.reports.pages.tracking;

import id.netral.casefile.Entry;
import id.netral.house.Phrase;
import id.netral.house.Station;
import id.netral.reports.lifecycle.Report;
import id.netral.reports.lifecycle.ReportEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way of a report as stations. */
final class Path {

  private static final List<Class<? extends ReportEvent>> STEPS =
      List.of(
          ReportEvent.ReportFiled.class,
          ReportEvent.ReviewOpened.class,
          ReportEvent.ReportRegistered.class,
          ReportEvent.CaseDecided.class,
          ReportEvent.CaseForwarded.class,
          ReportEvent.FollowUpChanged.class);
  private static final List<String> NAMES =
      List.of("received", "review", "registered", "decided", "forwarded", "end");

  private Path() {}

  static List<Station> of(Report.Filed report, List<Entry<ReportEvent>> history, ZoneId zone) {
    var at = current(report);
    var stations = new ArrayList<Station>();
    for (int i = 0; i < STEPS.size(); i++) {
      var name = name(report, i);
      var on = day(history, STEPS.get(i), zone);
      if (i < at || (i == at && isOver(report))) {
        stations.add(Station.done(name, on.orElse(null)));
      } else if (i == at) {
        stations.add(new Station(name, Station.Place.CURRENT, on.orElse(null), note(report)));
      } else {
        stations.add(ends(report) ? Station.skipped(name, null) : Station.ahead(name));
      }
    }
    return stations;
  }

  /** When the last step of Bawaslu was done; its clock runs from there. */
  static Instant lastStep(List<Entry<ReportEvent>> history) {
    var last = history.getFirst().on();
    for (var entry : history) {
      var event = entry.event();
      if (event != null
          && STEPS.contains(event.getClass())
          && !(event instanceof ReportEvent.ReviewOpened)) {
        last = entry.on();
      }
    }
    return last;
  }

  private static int current(Report.Filed report) {
    return switch (report) {
      case Report.Submitted _, Report.TipReceived _ -> 0;
      case Report.UnderReview _, Report.TipTakenUp _ -> 1;
      case Report.Registered _, Report.NotRegistered _ -> 2;
      case Report.Decided _ -> 3;
      case Report.Forwarded(_, _, var followUps) when followUps.isEmpty() -> 4;
      case Report.Forwarded _, Report.Closed _ -> 5;
    };
  }

  private static boolean isOver(Report.Filed report) {
    return report instanceof Report.Closed;
  }

  /** Nothing comes after this any more. */
  private static boolean ends(Report.Filed report) {
    return report instanceof Report.NotRegistered
        || (report instanceof Report.Decided(_, var outcome)
            && outcome != ReportEvent.Outcome.VIOLATION);
  }

  private static Phrase name(Report.Filed report, int step) {
    var name = NAMES.get(step);
    if (step == 1 && report.docket().isTip()) name = "traced";
    if (step == 2 && report instanceof Report.NotRegistered) name = "not-registered";
    if (step == 5 && !(report instanceof Report.Closed)) name = "follow-up";
    return Phrase.of("reports.station." + name);
  }

  private static @Nullable Phrase note(Report.Filed report) {
    return report instanceof Report.Registered registered
        ? Phrase.of("reports.station.number", registered.number())
        : null;
  }

  private static Optional<LocalDate> day(
      List<Entry<ReportEvent>> history, Class<? extends ReportEvent> step, ZoneId zone) {
    return history.stream()
        .filter(entry -> step.isInstance(entry.event()))
        .reduce((first, later) -> step == ReportEvent.FollowUpChanged.class ? later : first)
        .map(entry -> day(entry, zone));
  }

  /** The legal day of the act: that of the plenary, though its outcome is told later (B-96). */
  private static LocalDate day(Entry<ReportEvent> entry, ZoneId zone) {
    return entry.event() instanceof ReportEvent.CaseDecided(_, var decidedOn, _)
            && decidedOn != null
        ? decidedOn
        : entry.on().atZone(zone).toLocalDate();
  }
}
