package id.netral.reports.storage;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import id.netral.casefile.CaseFile;
import id.netral.casefile.CaseFiles;
import id.netral.reports.lifecycle.Report;
import id.netral.reports.lifecycle.ReportEvent;
import id.netral.reports.lifecycle.ReportId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds reports; whoever asks for an office's report gets it only within that office. */
@Component
public class Reports {

  public static final int PAGE = 50;

  private final CaseFiles<Report, ReportEvent> files;

  Reports(CaseFiles<Report, ReportEvent> files) {
    this.files = files;
  }

  /** A line of a list: nothing of the reporter, nothing of the act's text. */
  public record Line(
      String report,
      String office,
      String election,
      String intake,
      String stage,
      LocalDate receivedOn,
      Instant sentAt,
      @Nullable String number) {}

  public Optional<CaseFile<Report, ReportEvent>> find(ReportId report) {
    return files.find(report.value());
  }

  /** What a code is proved against. */
  public record Proof(ReportId report, String hash) {}

  public Optional<Proof> byCode(String publicPart) {
    var found =
        files
            .collection()
            .find(Filters.eq("summary.code", publicPart))
            .projection(Projections.include("summary.proof"))
            .limit(1)
            .first();
    return Optional.ofNullable(found)
        .map(
            d ->
                new Proof(
                    new ReportId(d.getString("_id")),
                    d.get("summary", Document.class).getString("proof")));
  }

  /** The report if it is one of this office; anybody else's does not exist. */
  public Optional<CaseFile<Report, ReportEvent>> ofOffice(String office, ReportId report) {
    return files.find(report.value(), Filters.eq("summary.office", office));
  }

  /** One page of an office's reports in the order of their ids. */
  public List<Line> page(String office, @Nullable String after) {
    var conditions = new ArrayList<Bson>();
    conditions.add(Filters.eq("summary.office", office));
    if (after != null) conditions.add(Filters.gt("_id", after));
    return lines(Filters.and(conditions), Sorts.ascending("_id"));
  }

  /** The reports that came in last. */
  public List<Line> newest(String office) {
    return lines(Filters.eq("summary.office", office), Sorts.descending("summary.sentAt"));
  }

  private List<Line> lines(Bson filter, Bson order) {
    return files
        .collection()
        .find(filter)
        .projection(Projections.include("summary"))
        .sort(order)
        .limit(PAGE)
        .map(Reports::line)
        .into(new ArrayList<>());
  }

  private static Line line(Document document) {
    var summary = document.get("summary", Document.class);
    return new Line(
        document.getString("_id"),
        summary.getString("office"),
        summary.getString("election"),
        summary.getString("intake"),
        summary.getString("stage"),
        LocalDate.parse(summary.getString("receivedOn")),
        Instant.parse(summary.getString("sentAt")),
        summary.getString("number"));
  }
}
