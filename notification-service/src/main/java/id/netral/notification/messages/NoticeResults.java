package id.netral.notification.messages;

import id.netral.casefile.Announcement;
import id.netral.notification.lifecycle.NoticeEvent;
import id.netral.notification.lifecycle.NoticeEvent.AttemptBegun;
import id.netral.notification.lifecycle.NoticeEvent.AttemptEnded;
import id.netral.notification.lifecycle.NoticeEvent.NoticeCancelled;
import id.netral.notification.lifecycle.NoticeEvent.NoticeDelivered;
import id.netral.notification.lifecycle.NoticeEvent.NoticeFailed;
import id.netral.notification.lifecycle.NoticeEvent.NoticeOpened;
import id.netral.notification.lifecycle.NoticeEvent.NoticeWanted;
import id.netral.notification.lifecycle.NoticeEvent.PlacedInInbox;
import id.netral.notification.lifecycle.NoticeId;
import id.netral.notification.lifecycle.Notices;
import id.netral.notification.lifecycle.Wish;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What an agency is told about its notices: those that failed, and deliveries that need proof. */
public final class NoticeResults {

  /** The day on which something was delivered is that of Jakarta, as on the agency's letters. */
  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

  private NoticeResults() {}

  public static List<Announcement> of(NoticeEvent event, Notices after) {
    return switch (event) {
      case NoticeDelivered(var notice, _, _) when !wish(notice, after).wantsProof() -> List.of();
      case NoticeDelivered(var notice, var channel, var at) ->
          told(
              notice,
              after,
              "notice-delivered.v1",
              new NoticeDeliveredV1(notice.value(), channel.word(), day(at)));
      case NoticeFailed(var notice, var reason, var tried, _) ->
          told(
              notice,
              after,
              "notice-failed.v1",
              new NoticeFailedV1(notice.value(), reason.code(tried)));
      case NoticeWanted _,
          PlacedInInbox _,
          AttemptBegun _,
          AttemptEnded _,
          NoticeCancelled _,
          NoticeOpened _ ->
          List.of();
    };
  }

  private static List<Announcement> told(NoticeId notice, Notices after, String type, Record data) {
    var wish = wish(notice, after);
    var topic = "notice-results." + wish.sender();
    return List.of(new Announcement(topic, wish.about(), type, data));
  }

  private static Wish wish(NoticeId notice, Notices after) {
    return after.find(notice).orElseThrow().wish();
  }

  private static LocalDate day(Instant at) {
    return at.atZone(WIB).toLocalDate();
  }
}
