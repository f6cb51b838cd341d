package id.netral.notification.lifecycle;

import static id.netral.notification.lifecycle.ANotice.NOTICE;
import static id.netral.notification.lifecycle.ANotice.WANTED;
import static id.netral.notification.lifecycle.ANotice.begun;
import static id.netral.notification.lifecycle.ANotice.ended;
import static id.netral.notification.lifecycle.ANotice.forTheReporter;
import static id.netral.notification.lifecycle.ANotice.wanted;

import id.netral.local.testing.LifecycleDrawing;
import id.netral.notification.lifecycle.Attempt.Channel;
import id.netral.notification.lifecycle.Attempt.Outcome;
import id.netral.notification.lifecycle.NoticeEvent.NoticeCancelled;
import id.netral.notification.lifecycle.NoticeEvent.NoticeDelivered;
import id.netral.notification.lifecycle.NoticeEvent.NoticeFailed;
import id.netral.notification.lifecycle.Progress.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifecycleDrawingTest {

  private record NotWanted() {}

  @Test
  void the_drawing_of_a_notice_is_what_the_code_does() {
    new LifecycleDrawing<Notices, NoticeEvent>(
            "notice", Notices.NONE, Notices::evolve, LifecycleDrawingTest::progress)
        .walk(
            List.of(
                wanted(forTheReporter()),
                begun(1, WANTED),
                ended(1, Outcome.SERVER_AWAY, WANTED, WANTED.plusSeconds(60)),
                begun(2, WANTED.plusSeconds(60)),
                ended(2, Outcome.ACCEPTED, WANTED.plusSeconds(61), null),
                new NoticeDelivered(NOTICE, Channel.MAIL, WANTED.plusSeconds(61))))
        .walk(
            List.of(
                wanted(forTheReporter()),
                begun(1, WANTED),
                ended(1, Outcome.NO_ADDRESS, WANTED, null),
                new NoticeFailed(NOTICE, Reason.NO_ADDRESS, 1, WANTED)))
        .walk(List.of(wanted(forTheReporter()), new NoticeCancelled(NOTICE, WANTED)))
        .assertDrawnIn("notice.md");
  }

  private static Object progress(Notices notices) {
    return notices.find(NOTICE).<Object>map(Notice::progress).orElseGet(NotWanted::new);
  }
}
