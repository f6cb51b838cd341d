package id.netral.notification.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import id.netral.casefile.CaseFiles;
import id.netral.notification.lifecycle.NoticeEvent;
import id.netral.notification.lifecycle.NoticeId;
import id.netral.notification.lifecycle.Notices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every attempt, by file, the file with the latest attempt first. It knows no address. */
@Component
public class Ledger {

  private final CaseFiles<Notices, NoticeEvent> files;

  Ledger(CaseFiles<Notices, NoticeEvent> files) {
    this.files = files;
  }

  public record Try(
      String channel,
      int ordinal,
      Instant begunAt,
      @Nullable Instant endedAt,
      @Nullable String outcome) {}

  public record Line(
      NoticeId notice,
      String sender,
      String about,
      String role,
      @Nullable String scope,
      String text,
      Instant wantedAt,
      String stage,
      @Nullable String reason,
      List<Try> attempts) {}

  public record Page(List<Line> lines, @Nullable String next) {}

  /**
   * @param stage only notices that stand there; null for all
   * @param size files a page
   */
  public Page page(Reach reach, @Nullable String stage, @Nullable String after, int size) {
    var found =
        files
            .collection()
            .find(and(wanted(reach, stage, after)))
            .projection(include("summary.lastAt", "summary.notices"))
            .sort(descending("summary.lastAt", "_id"))
            .limit(size + 1)
            .into(new ArrayList<>());
    var shown = found.subList(0, Math.min(size, found.size()));
    var lines =
        shown.stream()
            .flatMap(file -> summary(file).getList("notices", Document.class).stream())
            .map(Ledger::line)
            .filter(line -> reach.covers(line.scope()))
            .filter(line -> stage == null || stage.equals(line.stage()))
            .toList();
    return new Page(lines, found.size() > size ? cursor(shown.getLast()) : null);
  }

  private static List<Bson> wanted(Reach reach, @Nullable String stage, @Nullable String after) {
    var all = new ArrayList<Bson>(List.of(empty()));
    if (reach.scopes() != null) all.add(in("summary.scopes", reach.scopes()));
    if (stage != null) all.add(eq("summary.stages", stage));
    Cursor.of(after)
        .ifPresent(
            c ->
                all.addAll(
                    List.of(
                        lte("summary.lastAt", c.date()), // what the index begins at
                        or(lt("summary.lastAt", c.date()), lt("_id", c.key())))));
    return all;
  }

  private static String cursor(Document file) {
    var at = summary(file).getDate("lastAt").toInstant();
    return new Cursor(false, at, file.getString("_id")).text();
  }

  private static Document summary(Document file) {
    return file.get("summary", Document.class);
  }

  private static Line line(Document notice) {
    return new Line(
        new NoticeId(notice.getString("notice")),
        notice.getString("sender"),
        notice.getString("about"),
        notice.getString("role"),
        notice.getString("scope"),
        notice.getString("text"),
        notice.getDate("wantedAt").toInstant(),
        notice.getString("stage"),
        notice.getString("reason"),
        notice.getList("attempts", Document.class).stream().map(Ledger::attempt).toList());
  }

  private static Try attempt(Document attempt) {
    return new Try(
        attempt.getString("channel"),
        attempt.getInteger("ordinal"),
        attempt.getDate("begunAt").toInstant(),
        instant(attempt.getDate("endedAt")),
        attempt.getString("outcome"));
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
