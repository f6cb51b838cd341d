package id.netral.reports.pages.tracking;

import id.netral.casefile.CaseFile;
import id.netral.house.Phrase;
import id.netral.reports.lifecycle.Docket;
import id.netral.reports.lifecycle.Report;
import id.netral.reports.lifecycle.ReportEvent;
import id.netral.reports.lifecycle.ReportEvent.BawasluWrote;
import id.netral.reports.lifecycle.ReportEvent.IdentityOpened;
import id.netral.reports.lifecycle.ReportEvent.Limit;
import id.netral.reports.lifecycle.ReportEvent.ReporterWrote;
import id.netral.reports.pages.Places;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a report into the words of its reporter. */
@Component
class TrackedView {

  private final Places places;
  private final DaysLeft days;

  TrackedView(Places places, DaysLeft days) {
    this.places = places;
    this.days = days;
  }

  Tracked of(CaseFile<Report, ReportEvent> file, Instant now) {
    var report = (Report.Filed) file.state();
    var docket = report.docket();
    var region = docket.account().region();
    var today = places.today(region, now);
    var limit = limit(report);
    return new Tracked(
        sentence(report, file, now),
        Path.of(report, file.history(), places.zone(region)),
        limit == null ? null : days.chip(limit, today),
        next(report),
        limit == null ? null : limit.article(),
        report instanceof Report.NotRegistered(_, var answer) ? answer : null,
        invitations(docket, places.zone(region), today),
        dialogue(file),
        openings(file),
        docket.isTip(),
        places.zone(region));
  }

  private static List<Tracked.Invitation> invitations(Docket docket, ZoneId zone, LocalDate today) {
    return docket.meetings().stream()
        .map(
            m -> {
              var day = m.meetingOn().atZone(zone).toLocalDate();
              return new Tracked.Invitation(m.meetingOn(), m.place(), day.isBefore(today));
            })
        .toList();
  }

  private Phrase sentence(Report.Filed report, CaseFile<Report, ReportEvent> file, Instant now) {
    var region = report.docket().account().region();
    var office = places.office(report.docket().account().office());
    var thing =
        Phrase.of(report.docket().isTip() ? "reports.kind.your-tip" : "reports.kind.your-report");
    var key = "reports.at." + key(report);
    var limit = limit(report);
    if (limit == null) return Phrase.of(key, thing, office, end(report));
    var start = places.today(region, Path.lastStep(file.history()));
    var day = days.dayOf(limit, start, places.today(region, now));
    return Phrase.of(key, thing, office, end(report), day);
  }

  private static String key(Report.Filed report) {
    return switch (report) {
      case Report.Submitted _ -> "submitted";
      case Report.TipReceived _ -> "tip-received";
      case Report.TipTakenUp _ -> "tip-taken-up";
      case Report.UnderReview _ -> "under-review";
      case Report.Registered _ -> "registered";
      case Report.NotRegistered _ -> "not-registered";
      case Report.Decided(_, var outcome) -> "decided." + word(outcome);
      case Report.Forwarded(_, _, var followUps) when followUps.isEmpty() -> "forwarded";
      case Report.Forwarded(_, _, var followUps) ->
          "follow-up." + word(followUps.getLast().stage());
      case Report.Closed(_, var end) -> "closed." + word(end.stage());
    };
  }

  /** The word for the weight of the sanction, where one is known. */
  private static Phrase end(Report.Filed report) {
    var last =
        switch (report) {
          case Report.Closed(_, var end) -> end;
          case Report.Forwarded(_, _, var followUps) when !followUps.isEmpty() ->
              followUps.getLast();
          case Report.Filed _ -> null;
        };
    return last == null || last.level() == null
        ? Phrase.of("reports.level.none")
        : Phrase.of("reports.level." + word(last.level()));
  }

  private static Phrase next(Report.Filed report) {
    var limit = limit(report);
    var key = "reports.next." + key(report);
    return limit == null ? Phrase.of(key) : Phrase.of(key, limit.due());
  }

  private static @Nullable Limit limit(Report.Filed report) {
    return switch (report) {
      case Report.UnderReview(_, var due) -> due;
      case Report.Registered(_, _, var due) -> due;
      case Report.Forwarded(_, var forwarding, var followUps)
          when followUps.stream().noneMatch(f -> f.stage() == ReportEvent.Stage.DECIDED) ->
          forwarding.followUpDue();
      case Report.Submitted _,
          Report.TipReceived _,
          Report.TipTakenUp _,
          Report.NotRegistered _,
          Report.Decided _,
          Report.Forwarded _,
          Report.Closed _ ->
          null;
    };
  }

  private static List<Tracked.Line> dialogue(CaseFile<Report, ReportEvent> file) {
    var lines = new ArrayList<Tracked.Line>();
    for (var entry : file.history()) {
      if (entry.event() instanceof ReporterWrote(var text)) {
        lines.add(new Tracked.Line(true, text, entry.on()));
      } else if (entry.event() instanceof BawasluWrote(var text)) {
        lines.add(new Tracked.Line(false, text, entry.on()));
      }
    }
    return lines;
  }

  private static List<Tracked.Opening> openings(CaseFile<Report, ReportEvent> file) {
    var openings = new ArrayList<Tracked.Opening>();
    for (var entry : file.history()) {
      if (entry.event() instanceof IdentityOpened(var reason)) {
        var by = Objects.requireNonNullElse(entry.by().name(), entry.by().role());
        openings.add(new Tracked.Opening(by, reason, entry.on()));
      }
    }
    return openings;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
