package id.netral.reports.pages.papers;

import id.netral.casefile.Act;
import id.netral.casefile.Actor;
import id.netral.casefile.CaseFile;
import id.netral.reports.handling.RandomId;
import id.netral.reports.lifecycle.Report;
import id.netral.reports.lifecycle.ReportEvent;
import id.netral.reports.lifecycle.ReportEvent.IdentityOpened;
import id.netral.reports.lifecycle.ReportId;
import id.netral.reports.pages.Places;
import id.netral.reports.storage.Reports;
import id.netral.staff.StaffMember;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** An officer at the desk of the own office: what lies elsewhere does not exist. */
@Component
class Desk {

  static final String OFFICER = "bawaslu-officer";

  private final Reports reports;
  private final Places places;
  private final InstantSource clock;

  Desk(Reports reports, Places places, InstantSource clock) {
    this.reports = reports;
    this.places = places;
    this.clock = clock;
  }

  /** One report with the officer who has it on the desk. */
  record OnDesk(
      StaffMember officer, CaseFile<Report, ReportEvent> file, boolean identityOpen, ZoneId zone) {

    Report.Filed report() {
      return (Report.Filed) file.state();
    }

    ReportId id() {
      return new ReportId(file.file());
    }
  }

  OnDesk take(StaffMember officer, String report) {
    var file =
        reports
            .ofOffice(officeOf(officer), new ReportId(report))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var zone = places.zone(((Report.Filed) file.state()).docket().account().region());
    return new OnDesk(officer, file, opened(officer, file, zone), zone);
  }

  /** The office of somebody who may be here at all. */
  static String officeOf(StaffMember officer) {
    var office = officer.office();
    if (!officer.has(OFFICER) || office == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return office;
  }

  Act act(OnDesk desk, String command) {
    var officer = desk.officer();
    var by = new Actor(officer.subject(), OFFICER, officer.name());
    var id = command.isBlank() ? RandomId.next() : command;
    return Act.now(id, by, clock.instant());
  }

  /** An identity once opened stays open to the same officer until the day is over. */
  private boolean opened(StaffMember officer, CaseFile<Report, ReportEvent> file, ZoneId zone) {
    var today = clock.instant().atZone(zone).toLocalDate();
    return file.history().stream()
        .filter(entry -> entry.event() instanceof IdentityOpened)
        .filter(entry -> entry.by().id().equals(officer.subject()))
        .anyMatch(entry -> entry.at().atZone(zone).toLocalDate().equals(today));
  }
}
