package id.netral.notification.lifecycle;

import id.netral.notification.lifecycle.Attempt.Outcome;
import java.time.Instant;

/** What may be asked about one notice. */
public sealed interface NoticeCommand {

  NoticeId notice();

  record WantNotice(NoticeId notice, Wish wish, Instant wantedAt) implements NoticeCommand {}

  record CancelNotice(NoticeId notice, Instant cancelledAt) implements NoticeCommand {}

  /** Written before the mail goes out: who gets this accepted is the one who sends. */
  record BeginAttempt(NoticeId notice, Instant begunAt, Patience patience)
      implements NoticeCommand {}

  record EndAttempt(
      NoticeId notice, int ordinal, Outcome outcome, Instant endedAt, Patience patience)
      implements NoticeCommand {}

  /** A member of staff opens it; {@code person} is the subject of the sign-in. */
  record OpenNotice(NoticeId notice, String person, Instant openedAt) implements NoticeCommand {}
}
