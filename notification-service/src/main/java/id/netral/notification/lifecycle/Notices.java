package id.netral.notification.lifecycle;

import static id.netral.notification.lifecycle.Decision.accept;
import static id.netral.notification.lifecycle.Decision.reject;
import static id.netral.notification.lifecycle.Decision.takeIn;
import static id.netral.notification.lifecycle.Refusal.NOT_WANTED;

import id.netral.notification.lifecycle.Decision.Accepted;
import id.netral.notification.lifecycle.NoticeCommand.BeginAttempt;
import id.netral.notification.lifecycle.NoticeCommand.CancelNotice;
import id.netral.notification.lifecycle.NoticeCommand.EndAttempt;
import id.netral.notification.lifecycle.NoticeCommand.OpenNotice;
import id.netral.notification.lifecycle.NoticeCommand.WantNotice;
import id.netral.notification.lifecycle.NoticeEvent.NoticeWanted;
import id.netral.notification.lifecycle.NoticeEvent.PlacedInInbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The notices about one file of one sender, in the order wanted. */
public record Notices(Map<NoticeId, Notice> notices) {

  public static final Notices NONE = new Notices(Map.of());

  public Notices {
    notices = Collections.unmodifiableMap(new LinkedHashMap<>(notices));
  }

  public Optional<Notice> find(NoticeId notice) {
    return Optional.ofNullable(notices.get(notice));
  }

  /** The first one wanted whose mail may go out now. */
  public Optional<NoticeId> firstDue(Instant now) {
    return notices.entrySet().stream()
        .filter(each -> each.getValue().isDue(now))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** How a mail ended, if the rules accept that, and then the first one due now begins. */
  public List<NoticeEvent> carryOn(@Nullable EndAttempt end, Instant now, Patience patience) {
    var events = new ArrayList<NoticeEvent>(end == null ? List.of() : accepted(end));
    var after = this;
    for (var event : events) {
      after = evolve(after, event);
    }
    var next = after.firstDue(now).orElse(null);
    if (next != null) {
      events.addAll(after.accepted(new BeginAttempt(next, now, patience)));
    }
    return events;
  }

  private List<NoticeEvent> accepted(NoticeCommand command) {
    return decide(this, command) instanceof Accepted(var events) ? events : List.of();
  }

  public static Decision decide(Notices state, NoticeCommand command) {
    return state
        .find(command.notice())
        .map(notice -> notice.decide(command))
        .orElseGet(() -> decideFirst(command));
  }

  private static Decision decideFirst(NoticeCommand command) {
    return switch (command) {
      case WantNotice c when c.wish().hasInbox() ->
          accept(wanted(c), new PlacedInInbox(c.notice(), c.wantedAt()));
      case WantNotice c -> accept(wanted(c));
      case CancelNotice _ -> takeIn("not-wanted");
      case BeginAttempt _, EndAttempt _, OpenNotice _ -> reject(NOT_WANTED);
    };
  }

  private static NoticeWanted wanted(WantNotice c) {
    return new NoticeWanted(c.notice(), c.wish(), c.wantedAt());
  }

  public static Notices evolve(Notices state, NoticeEvent event) {
    var next =
        event instanceof NoticeWanted wanted
            ? Notice.wanted(wanted)
            : state.existing(event).evolve(event);
    var all = new LinkedHashMap<>(state.notices);
    all.put(event.notice(), next);
    return new Notices(all);
  }

  private Notice existing(NoticeEvent event) {
    return find(event.notice())
        .orElseThrow(() -> new IllegalStateException(event + " about a notice nobody wanted"));
  }
}
