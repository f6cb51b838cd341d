package id.netral.reports.api;

import id.netral.casefile.Handled;
import id.netral.reports.evidence.Cleaned;
import id.netral.reports.evidence.EvidenceCleaning;
import id.netral.reports.handling.CodeProof;
import id.netral.reports.handling.Offices;
import id.netral.reports.handling.RandomId;
import id.netral.reports.handling.ReportCode;
import id.netral.reports.handling.ReportFiling;
import id.netral.reports.handling.ReportFiling.Exhibit;
import id.netral.reports.lifecycle.Filing;
import id.netral.reports.lifecycle.Report;
import id.netral.reports.lifecycle.ReportId;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Handing in by machine, for example from another agency's app. */
@RestController
class ReportsDoor {

  private static final String KEY = "Idempotency-Key";
  private static final int MOST_FILES = 10;

  private final ReportFiling filing;
  private final CodeProof codes;
  private final Offices offices;
  private final InstantSource clock;

  ReportsDoor(ReportFiling filing, CodeProof codes, Offices offices, InstantSource clock) {
    this.filing = filing;
    this.codes = codes;
    this.offices = offices;
    this.clock = clock;
  }

  record NewCode(String code) {}

  /**
   * @param late the limit that had passed, if one had: the report is taken in all the same
   */
  record Receipt(LocalDate receivedOn, Filing.@Nullable Late late) {}

  /** Makes a code, which is to be shown to the citizen before sending; it is kept nowhere. */
  @PostMapping("/api/report-codes")
  NewCode code() {
    var code = codes.unused();
    return new NewCode(code.findsGrouped() + "-" + code.provesGrouped());
  }

  @PostMapping(path = "/api/reports", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Receipt file(@RequestHeader(KEY) String key, @RequestBody NewReport report) throws IOException {
    return file(key, report, List.of());
  }

  @PostMapping(path = "/api/reports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Receipt file(
      @RequestHeader(KEY) String key,
      @RequestPart("report") NewReport report,
      @RequestPart(name = "files", required = false) @Nullable List<MultipartFile> files)
      throws IOException {
    var faults = new ArrayList<>(report.faults(offices));
    var id = ReportCode.typed(report.code() == null ? "" : report.code());
    if (!faults.isEmpty() || id.isEmpty()) throw Problem.faults(faults);
    var code = id.get();
    var reportId = new ReportId(RandomId.from(key, code.proves()));
    if (codes.isTaken(code, reportId)) {
      throw Problem.faults(List.of(new NewReport.Fault("code", "is used already")));
    }
    var exhibits = exhibits(reportId.value(), files == null ? List.of() : files);
    var handover =
        new ReportFiling.Handover(
            reportId, key, report.account(), Filing.Language.ID, report.identity(), code, exhibits);
    return answer(filing.file(handover, clock.instant()));
  }

  private static Receipt answer(Handled<Report> handled) {
    var filing = ((Report.Filed) handled.orProblem().state()).docket().filing();
    return new Receipt(filing.receivedOn(), filing.late());
  }

  private static List<Exhibit> exhibits(String report, List<MultipartFile> files)
      throws IOException {
    if (files.size() > MOST_FILES) {
      throw Problem.faults(List.of(new NewReport.Fault("files", "are too many")));
    }
    var faults = new ArrayList<NewReport.Fault>();
    var exhibits = new ArrayList<Exhibit>();
    for (var file : files) {
      var bytes = file.getBytes();
      switch (EvidenceCleaning.clean(bytes)) {
        case Cleaned.Refused(var why) ->
            faults.add(new NewReport.Fault("files", "one is refused: " + why));
        case Cleaned.Edition edition -> {
          var n = Integer.toString(exhibits.size());
          exhibits.add(
              new Exhibit(
                  RandomId.from(report, "evidence" + n),
                  RandomId.from(report, "original" + n),
                  () -> bytes,
                  () -> edition));
        }
      }
    }
    if (!faults.isEmpty()) throw Problem.faults(faults);
    return exhibits;
  }
}
