package id.netral.notification.storage;

import static com.mongodb.client.model.Aggregates.count;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.Filters;
import id.netral.casefile.CaseFiles;
import id.netral.notification.lifecycle.NoticeEvent;
import id.netral.notification.lifecycle.Notices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What holders of roles have been told: unread first, then newest first. Each question looks into
 * the files of the asked inboxes in which something happened last, so many at most; what lies
 * further back stands in the ledger.
 */
@Component
public class Inbox {

  private static final int COUNTED = 1000;
  private static final int FILES = 2000;

  private final CaseFiles<Notices, NoticeEvent> files;

  Inbox(CaseFiles<Notices, NoticeEvent> files) {
    this.files = files;
  }

  /** Whose inbox: a person, and the inboxes that their roles open to them. */
  public record Whose(String person, List<String> inboxes) {

    public static String inbox(String role, @Nullable String scope) {
      return NoticeSummary.inbox(role, scope);
    }
  }

  public record Filter(boolean unreadOnly, @Nullable String sender) {}

  public record Line(
      String file,
      String notice,
      String sender,
      String about,
      String role,
      String text,
      @Nullable String path,
      Instant at,
      boolean read) {

    Cursor cursor() {
      return new Cursor(read, at, notice);
    }
  }

  public record Page(List<Line> lines, @Nullable String next) {}

  public Page page(Whose whose, Filter filter, @Nullable String after, int size) {
    var cursor = Cursor.of(after);
    var lines = new ArrayList<Line>();
    if (cursor.isEmpty() || !cursor.get().read()) {
      lines.addAll(lines(whose, filter, false, cursor, size + 1));
    }
    if (!filter.unreadOnly() && lines.size() <= size) {
      lines.addAll(
          lines(whose, filter, true, cursor.filter(Cursor::read), size + 1 - lines.size()));
    }
    return lines.size() <= size
        ? new Page(List.copyOf(lines), null)
        : new Page(List.copyOf(lines.subList(0, size)), lines.get(size - 1).cursor().text());
  }

  /** How many are unread, counted no further than a reader cares. */
  public long unread(Whose whose) {
    var question = new ArrayList<>(question(open(whose), mine(whose, false)));
    question.addAll(List.of(limit(COUNTED), count("unread")));
    var counted = files.collection().aggregate(question).first();
    return counted == null ? 0 : counted.get("unread", Number.class).longValue();
  }

  /** One notice, if it lies in an inbox of this person. */
  public Optional<Line> find(Whose whose, String file, String notice) {
    var found = new ArrayList<Line>();
    for (var read : List.of(false, true)) {
      var wanted = and(mine(whose, read), eq("notices.notice", notice));
      found.addAll(ask(and(eq("_id", file), open(whose)), wanted, read, 1));
    }
    return found.stream().findFirst();
  }

  private List<Line> lines(
      Whose whose, Filter filter, boolean read, Optional<Cursor> after, int size) {
    var wanted = new ArrayList<Bson>();
    wanted.add(mine(whose, read));
    if (filter.sender() != null) wanted.add(eq("notices.sender", filter.sender()));
    after.ifPresent(
        c ->
            wanted.add(
                or(
                    lt("notices.wantedAt", c.date()),
                    and(eq("notices.wantedAt", c.date()), lt("notices.notice", c.key())))));
    return ask(open(whose), and(wanted), read, size);
  }

  private List<Line> ask(Bson file, Bson notice, boolean read, int size) {
    var question = new ArrayList<>(question(file, notice));
    question.addAll(List.of(sort(descending("notices.wantedAt", "notices.notice")), limit(size)));
    return files
        .collection()
        .aggregate(question)
        .map(found -> line(found, read))
        .into(new ArrayList<>());
  }

  private static List<Bson> question(Bson file, Bson notice) {
    return List.of(
        match(file),
        sort(descending("summary.lastAt")),
        limit(FILES),
        project(new Document("notices", "$summary.notices")),
        unwind("$notices"),
        match(notice));
  }

  private static Bson open(Whose whose) {
    return in("summary.inboxes", whose.inboxes());
  }

  private static Bson mine(Whose whose, boolean read) {
    return Filters.and(
        in("notices.inbox", whose.inboxes()),
        read ? eq("notices.readers", whose.person()) : ne("notices.readers", whose.person()));
  }

  private static Line line(Document found, boolean read) {
    var notice = found.get("notices", Document.class);
    return new Line(
        found.getString("_id"),
        notice.getString("notice"),
        notice.getString("sender"),
        notice.getString("about"),
        notice.getString("role"),
        notice.getString("text"),
        notice.getString("path"),
        notice.getDate("wantedAt").toInstant(),
        read);
  }
}
