package id.netral.notification;

import id.netral.casefile.Announcement;
import id.netral.casefile.Due;
import id.netral.casefile.EventTypes;
import id.netral.casefile.FileKind;
import id.netral.casefile.Verdict;
import id.netral.notification.handling.Verdicts;
import id.netral.notification.lifecycle.Attempt.Outcome;
import id.netral.notification.lifecycle.NoticeCommand.EndAttempt;
import id.netral.notification.lifecycle.NoticeEvent;
import id.netral.notification.lifecycle.NoticeId;
import id.netral.notification.lifecycle.Notices;
import id.netral.notification.lifecycle.Patience;
import id.netral.notification.lifecycle.Progress.Attempting;
import id.netral.notification.messages.NoticeResults;
import id.netral.notification.storage.NoticeSummary;
import id.netral.notification.storage.NoticeTypes;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The notices about one file of one sender, as the case file keeps them. */
final class NoticesKind implements FileKind<Notices, NoticeEvent> {

  private final Patience patience;

  NoticesKind(Patience patience) {
    this.patience = patience;
  }

  @Override
  public String collection() {
    return "notices";
  }

  @Override
  public EventTypes<NoticeEvent> types() {
    return NoticeTypes.types();
  }

  @Override
  public Notices initial() {
    return Notices.NONE;
  }

  @Override
  public Notices evolve(Notices state, NoticeEvent event) {
    return Notices.evolve(state, event);
  }

  @Override
  public List<Announcement> announcements(Notices before, NoticeEvent event, Notices after) {
    return NoticeResults.of(event, after);
  }

  @Override
  public Map<String, @Nullable Object> summary(Notices state) {
    return NoticeSummary.of(state);
  }

  @Override
  public List<String> indexes() {
    return NoticeSummary.INDEXES;
  }

  /** Time alone ends an attempt of which nothing was heard: its process is gone. */
  @Override
  public @Nullable Due nextDue(Notices state) {
    return first(state).map(silent -> Due.at(silent.attempting().until())).orElse(null);
  }

  @Override
  public Verdict<NoticeEvent> timePassed(Notices state, Instant due) {
    var silent = first(state).orElseThrow();
    var ordinal = silent.attempting().ordinal();
    return Verdicts.of(
        state, new EndAttempt(silent.notice(), ordinal, Outcome.INTERRUPTED, due, patience));
  }

  private record Silent(NoticeId notice, Attempting attempting) {}

  private static Optional<Silent> first(Notices state) {
    return state.notices().entrySet().stream()
        .flatMap(
            each ->
                each.getValue().progress() instanceof Attempting attempting
                    ? Stream.of(new Silent(each.getKey(), attempting))
                    : Stream.empty())
        .min(Comparator.comparing(silent -> silent.attempting().until()));
  }
}
