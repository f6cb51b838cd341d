package id.netral.notification.storage;

import id.netral.casefile.EventTypes;
import id.netral.notification.lifecycle.NoticeEvent;
import id.netral.notification.lifecycle.NoticeEvent.AttemptBegun;
import id.netral.notification.lifecycle.NoticeEvent.AttemptEnded;
import id.netral.notification.lifecycle.NoticeEvent.NoticeCancelled;
import id.netral.notification.lifecycle.NoticeEvent.NoticeDelivered;
import id.netral.notification.lifecycle.NoticeEvent.NoticeFailed;
import id.netral.notification.lifecycle.NoticeEvent.NoticeOpened;
import id.netral.notification.lifecycle.NoticeEvent.NoticeWanted;
import id.netral.notification.lifecycle.NoticeEvent.PlacedInInbox;

/** The names under which events lie in the database for ever. */
public final class NoticeTypes {

  private NoticeTypes() {}

  /**
   * All of it lies open: a wish names a role, a file and the key of a text, a reader is the
   * pseudonymous subject of the sign-in. No address and nobody's words ever come this far.
   */
  public static EventTypes<NoticeEvent> types() {
    return EventTypes.of(NoticeEvent.class)
        .type("notice-wanted.v1", NoticeWanted.class, "wish")
        .type("placed-in-inbox.v1", PlacedInInbox.class)
        .type("attempt-begun.v1", AttemptBegun.class)
        .type("attempt-ended.v1", AttemptEnded.class)
        .type("notice-delivered.v1", NoticeDelivered.class)
        .type("notice-failed.v1", NoticeFailed.class)
        .type("notice-cancelled.v1", NoticeCancelled.class)
        .type("notice-opened.v1", NoticeOpened.class, "person");
  }
}
