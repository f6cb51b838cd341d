package id.netral.notification.storage;

import id.netral.notification.lifecycle.Attempt;
import id.netral.notification.lifecycle.Notice;
import id.netral.notification.lifecycle.NoticeId;
import id.netral.notification.lifecycle.Notices;
import id.netral.notification.lifecycle.Progress.Attempting;
import id.netral.notification.lifecycle.Progress.Cancelled;
import id.netral.notification.lifecycle.Progress.Delivered;
import id.netral.notification.lifecycle.Progress.Failed;
import id.netral.notification.lifecycle.Progress.Wanted;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What rounds, inbox and ledger look for. */
public final class NoticeSummary {

  /** The queries that need them: rounds; inbox; ledger, whole and by scope. */
  public static final List<String> INDEXES =
      List.of(
          "summary.nextMail",
          "summary.inboxes,summary.lastAt",
          "summary.lastAt,_id",
          "summary.scopes,summary.lastAt,_id");

  private NoticeSummary() {}

  public static Map<String, @Nullable Object> of(Notices state) {
    var all = state.notices();
    var summary = new TreeMap<String, @Nullable Object>();
    summary.put("nextMail", date(nextMail(all.values())));
    summary.put("lastAt", date(lastAt(all.values())));
    summary.put("inboxes", distinct(all.values().stream().map(NoticeSummary::inbox)));
    summary.put("scopes", distinct(all.values().stream().map(each -> each.wish().scope())));
    summary.put("stages", distinct(all.values().stream().map(NoticeSummary::stage)));
    summary.put(
        "notices", all.entrySet().stream().map(e -> document(e.getKey(), e.getValue())).toList());
    return summary;
  }

  /** The inbox that holders of a role share within a scope. */
  static String inbox(String role, @Nullable String scope) {
    return role + "@" + (scope == null ? "everywhere" : scope);
  }

  private static @Nullable String inbox(Notice notice) {
    return notice.isInInbox() ? inbox(notice.wish().role().word(), notice.wish().scope()) : null;
  }

  private static @Nullable Instant nextMail(Collection<Notice> notices) {
    return notices.stream()
        .flatMap(
            each -> each.progress() instanceof Wanted w ? Stream.of(w.notBefore()) : Stream.empty())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static @Nullable Instant lastAt(Collection<Notice> notices) {
    return notices.stream()
        .flatMap(
            each ->
                Stream.concat(
                    Stream.of(each.wantedAt()), each.attempts().stream().map(Attempt::begunAt)))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static String stage(Notice notice) {
    return switch (notice.progress()) {
      case Wanted _ -> "waiting";
      case Attempting _ -> "under-way";
      case Delivered _ -> "delivered";
      case Failed _ -> "failed";
      case Cancelled _ -> "cancelled";
    };
  }

  private static Document document(NoticeId id, Notice notice) {
    var wish = notice.wish();
    return new Document("notice", id.value())
        .append("sender", wish.sender())
        .append("about", wish.about())
        .append("role", wish.role().word())
        .append("scope", wish.scope())
        .append("inbox", inbox(notice))
        .append("text", wish.text())
        .append("path", wish.path())
        .append("wantedAt", date(notice.wantedAt()))
        .append("stage", stage(notice))
        .append("reason", notice.progress() instanceof Failed f ? f.reason().code(f.tried()) : null)
        .append("readers", notice.readers().stream().sorted().toList())
        .append("attempts", notice.attempts().stream().map(NoticeSummary::document).toList());
  }

  private static Document document(Attempt attempt) {
    var outcome = attempt.outcome();
    return new Document("channel", attempt.channel().word())
        .append("ordinal", attempt.ordinal())
        .append("begunAt", date(attempt.begunAt()))
        .append("endedAt", date(attempt.endedAt()))
        .append("outcome", outcome == null ? null : outcome.word());
  }

  private static List<String> distinct(Stream<@Nullable String> words) {
    return words.filter(Objects::nonNull).map(Objects::requireNonNull).distinct().sorted().toList();
  }

  private static @Nullable Date date(@Nullable Instant instant) {
    return instant == null ? null : Date.from(instant);
  }
}
