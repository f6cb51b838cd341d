package id.netral.notification.lifecycle;

import id.netral.notification.lifecycle.Attempt.Channel;
import id.netral.notification.lifecycle.Attempt.Outcome;
import id.netral.notification.lifecycle.Progress.Reason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has happened to one notice. */
public sealed interface NoticeEvent {

  NoticeId notice();

  record NoticeWanted(NoticeId notice, Wish wish, Instant wantedAt) implements NoticeEvent {}

  record PlacedInInbox(NoticeId notice, Instant placedAt) implements NoticeEvent {}

  record AttemptBegun(NoticeId notice, Channel channel, int ordinal, Instant begunAt, Instant until)
      implements NoticeEvent {}

  /**
   * @param retryAt when the next mail may go out; null when there will be none
   */
  record AttemptEnded(
      NoticeId notice,
      Channel channel,
      int ordinal,
      Outcome outcome,
      Instant endedAt,
      @Nullable Instant retryAt)
      implements NoticeEvent {}

  record NoticeDelivered(NoticeId notice, Channel channel, Instant deliveredAt)
      implements NoticeEvent {}

  record NoticeFailed(NoticeId notice, Reason reason, int tried, Instant failedAt)
      implements NoticeEvent {}

  record NoticeCancelled(NoticeId notice, Instant cancelledAt) implements NoticeEvent {}

  record NoticeOpened(NoticeId notice, String person, Instant openedAt) implements NoticeEvent {}
}
