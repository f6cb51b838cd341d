package id.netral.notification.lifecycle;

import static id.netral.notification.lifecycle.Attempt.Channel.INBOX;
import static id.netral.notification.lifecycle.Attempt.Channel.MAIL;
import static id.netral.notification.lifecycle.Attempt.Outcome.ACCEPTED;
import static id.netral.notification.lifecycle.Decision.accept;
import static id.netral.notification.lifecycle.Decision.reject;
import static id.netral.notification.lifecycle.Decision.takeIn;
import static id.netral.notification.lifecycle.Progress.Reason.GAVE_UP;
import static id.netral.notification.lifecycle.Progress.Reason.MAILBOX_REFUSED;
import static id.netral.notification.lifecycle.Progress.Reason.NO_ADDRESS;
import static id.netral.notification.lifecycle.Refusal.ALREADY_ATTEMPTING;
import static id.netral.notification.lifecycle.Refusal.ALREADY_ENDED;
import static id.netral.notification.lifecycle.Refusal.NOT_IN_INBOX;
import static id.netral.notification.lifecycle.Refusal.NO_SUCH_ATTEMPT;
import static id.netral.notification.lifecycle.Refusal.TOO_EARLY;

import id.netral.notification.lifecycle.NoticeCommand.BeginAttempt;
import id.netral.notification.lifecycle.NoticeCommand.CancelNotice;
import id.netral.notification.lifecycle.NoticeCommand.EndAttempt;
import id.netral.notification.lifecycle.NoticeCommand.OpenNotice;
import id.netral.notification.lifecycle.NoticeCommand.WantNotice;
import id.netral.notification.lifecycle.NoticeEvent.AttemptBegun;
import id.netral.notification.lifecycle.NoticeEvent.AttemptEnded;
import id.netral.notification.lifecycle.NoticeEvent.NoticeCancelled;
import id.netral.notification.lifecycle.NoticeEvent.NoticeDelivered;
import id.netral.notification.lifecycle.NoticeEvent.NoticeFailed;
import id.netral.notification.lifecycle.NoticeEvent.NoticeOpened;
import id.netral.notification.lifecycle.NoticeEvent.NoticeWanted;
import id.netral.notification.lifecycle.NoticeEvent.PlacedInInbox;
import id.netral.notification.lifecycle.Progress.Attempting;
import id.netral.notification.lifecycle.Progress.Cancelled;
import id.netral.notification.lifecycle.Progress.Delivered;
import id.netral.notification.lifecycle.Progress.Failed;
import id.netral.notification.lifecycle.Progress.Reason;
import id.netral.notification.lifecycle.Progress.Wanted;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One wish and all that was done about it.
 *
 * @param attempts in the order begun; every one, also those that failed
 * @param readers subjects of the staff who have opened it
 */
public record Notice(
    Wish wish, Instant wantedAt, Progress progress, List<Attempt> attempts, Set<String> readers) {

  public Notice {
    attempts = List.copyOf(attempts);
    readers = Set.copyOf(readers);
  }

  static Notice wanted(NoticeWanted event) {
    var waiting = new Wanted(0, event.wantedAt());
    return new Notice(event.wish(), event.wantedAt(), waiting, List.of(), Set.of());
  }

  public boolean isInInbox() {
    return attempts.stream().anyMatch(attempt -> attempt.channel() == INBOX);
  }

  boolean isDue(Instant now) {
    return progress instanceof Wanted(_, var notBefore) && !notBefore.isAfter(now);
  }

  public boolean isOpenedBy(String person) {
    return readers.contains(person);
  }

  /** The rules. No default branch: a state or command nobody thought of does not compile. */
  Decision decide(NoticeCommand command) {
    return switch (new On(progress, command)) {
      case On(Progress _, WantNotice _) -> takeIn("already-wanted");
      case On(Progress _, OpenNotice c) -> opened(c);
      case On(Wanted(_, var notBefore), BeginAttempt c) when c.begunAt().isBefore(notBefore) ->
          reject(TOO_EARLY);
      case On(Wanted(var tried, _), BeginAttempt c) -> begun(c, tried + 1);
      case On(Wanted(var tried, _), EndAttempt c)
          when c.ordinal() == tried && c.outcome() == ACCEPTED ->
          delivered(c); // its process counted as gone, and had sent it after all: no second mail
      case On(Wanted _, EndAttempt _) -> reject(NO_SUCH_ATTEMPT);
      case On(Wanted _, CancelNotice c) -> cancelled(c);
      case On(Attempting _, BeginAttempt _) -> reject(ALREADY_ATTEMPTING);
      case On(Attempting(var ordinal, _), EndAttempt c) when c.ordinal() == ordinal -> ended(c);
      case On(Attempting _, EndAttempt _) -> reject(NO_SUCH_ATTEMPT);
      case On(Attempting _, CancelNotice c) -> cancelled(c);
      case On(Cancelled _, EndAttempt c) when isUnderWay(c.ordinal()) -> accept(end(c, null));
      case On(Cancelled _, EndAttempt _) -> reject(NO_SUCH_ATTEMPT);
      case On(Cancelled _, BeginAttempt _) -> reject(ALREADY_ENDED);
      case On(Cancelled _, CancelNotice _) -> takeIn("already-ended");
      case On(Delivered _, BeginAttempt _), On(Delivered _, EndAttempt _) -> reject(ALREADY_ENDED);
      case On(Delivered _, CancelNotice _) -> takeIn("already-ended");
      case On(Failed _, BeginAttempt _), On(Failed _, EndAttempt _) -> reject(ALREADY_ENDED);
      case On(Failed _, CancelNotice _) -> takeIn("already-ended");
    };
  }

  private Decision opened(OpenNotice c) {
    if (!isInInbox()) return reject(NOT_IN_INBOX);
    return isOpenedBy(c.person())
        ? accept()
        : accept(new NoticeOpened(c.notice(), c.person(), c.openedAt()));
  }

  private static Decision begun(BeginAttempt c, int ordinal) {
    var until = c.begunAt().plus(c.patience().silence());
    return accept(new AttemptBegun(c.notice(), MAIL, ordinal, c.begunAt(), until));
  }

  private Decision ended(EndAttempt c) {
    return switch (c.outcome()) {
      case ACCEPTED -> delivered(c);
      case NO_ADDRESS -> withoutMail(c, NO_ADDRESS);
      case MAILBOX_REFUSED -> withoutMail(c, MAILBOX_REFUSED);
      case OWNER_AWAY, SERVER_AWAY, INTERRUPTED -> {
        var retryAt = c.patience().next(c.ordinal(), c.endedAt());
        yield retryAt == null ? withoutMail(c, GAVE_UP) : accept(end(c, retryAt));
      }
    };
  }

  private static Decision delivered(EndAttempt c) {
    return accept(end(c, null), new NoticeDelivered(c.notice(), MAIL, c.endedAt()));
  }

  /** There will be no mail: who has an inbox is told there, for the others it has failed. */
  private Decision withoutMail(EndAttempt c, Reason reason) {
    return isInInbox()
        ? accept(end(c, null), new NoticeDelivered(c.notice(), INBOX, c.endedAt()))
        : accept(end(c, null), new NoticeFailed(c.notice(), reason, c.ordinal(), c.endedAt()));
  }

  private static Decision cancelled(CancelNotice c) {
    return accept(new NoticeCancelled(c.notice(), c.cancelledAt()));
  }

  private boolean isUnderWay(int ordinal) {
    return attempts.stream().anyMatch(each -> each.ordinal() == ordinal && each.outcome() == null);
  }

  private static AttemptEnded end(EndAttempt c, @Nullable Instant retryAt) {
    return new AttemptEnded(c.notice(), MAIL, c.ordinal(), c.outcome(), c.endedAt(), retryAt);
  }

  /** What has happened cannot be refused: an event out of order is a bug, so it fails loudly. */
  Notice evolve(NoticeEvent event) {
    return switch (new After(progress, event)) {
      case After(Progress _, NoticeOpened e) -> openedBy(e.person());
      case After(Wanted _, PlacedInInbox e) ->
          with(new Attempt(INBOX, 0, e.placedAt(), ACCEPTED, e.placedAt()));
      case After(Wanted _, AttemptBegun e) ->
          with(new Attempt(e.channel(), e.ordinal(), e.begunAt(), null, null))
              .now(new Attempting(e.ordinal(), e.until()));
      case After(Attempting _, AttemptEnded e) when e.retryAt() != null ->
          with(e).now(new Wanted(e.ordinal(), e.retryAt()));
      case After(Wanted _, AttemptEnded e) -> with(e);
      case After(Attempting _, AttemptEnded e) -> with(e);
      case After(Cancelled _, AttemptEnded e) -> with(e);
      case After(Wanted _, NoticeDelivered e) -> now(new Delivered(e.channel(), e.deliveredAt()));
      case After(Attempting _, NoticeDelivered e) ->
          now(new Delivered(e.channel(), e.deliveredAt()));
      case After(Attempting _, NoticeFailed e) ->
          now(new Failed(e.reason(), e.tried(), e.failedAt()));
      case After(Wanted _, NoticeCancelled e) -> now(new Cancelled(e.cancelledAt()));
      case After(Attempting _, NoticeCancelled e) -> now(new Cancelled(e.cancelledAt()));
      case After(var s, var e) -> throw new IllegalStateException(e + " cannot follow " + s);
    };
  }

  private Notice now(Progress next) {
    return new Notice(wish, wantedAt, next, attempts, readers);
  }

  private Notice with(Attempt attempt) {
    var all = Stream.concat(attempts.stream(), Stream.of(attempt)).toList();
    return new Notice(wish, wantedAt, progress, all, readers);
  }

  private Notice with(AttemptEnded e) {
    var all = attempts.stream().map(each -> each.after(e)).toList();
    return new Notice(wish, wantedAt, progress, all, readers);
  }

  private Notice openedBy(String person) {
    var all = Stream.concat(readers.stream(), Stream.of(person)).collect(Collectors.toSet());
    return new Notice(wish, wantedAt, progress, attempts, all);
  }

  private record On(Progress progress, NoticeCommand command) {}

  private record After(Progress progress, NoticeEvent event) {}
}
