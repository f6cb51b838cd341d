package id.netral.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.casefile.Act;
import id.netral.casefile.Actor;
import id.netral.casefile.CaseFiles;
import id.netral.casefile.Handled;
import id.netral.casefile.Verdict;
import id.netral.local.testing.TestServers;
import id.netral.notification.handling.NoticeDesk;
import id.netral.notification.lifecycle.NoticeEvent;
import id.netral.notification.lifecycle.NoticeEvent.NoticeWanted;
import id.netral.notification.lifecycle.NoticeId;
import id.netral.notification.lifecycle.Notices;
import id.netral.notification.lifecycle.Refusal;
import id.netral.notification.lifecycle.Wish;
import id.netral.notification.lifecycle.Wish.Role;
import java.time.InstantSource;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "netral.notification.round=1h")
@Import(TestServers.class)
class SendingOnceIT {

  @Autowired CaseFiles<Notices, NoticeEvent> files;
  @Autowired NoticeDesk desk;
  @Autowired InstantSource clock;

  @Test
  void of_many_processes_that_want_to_send_a_mail_one_may() throws Exception {
    var notice = new NoticeId("notice-0001");
    var wish = new Wish("reports", "once", Role.REPORTER, null, "case-decided", null);
    var now = clock.instant();
    files.handle(
        "reports-once",
        Act.now("wanted", Actor.CLOCK, now),
        _ -> Verdict.accept(new NoticeWanted(notice, wish, now)));

    Callable<Handled<Notices>> wantsToSend = () -> desk.begin("reports-once", notice);
    try (var processes = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = processes.invokeAll(Collections.nCopies(8, wantsToSend));
      int may = 0;
      for (var answer : answers) {
        switch (answer.get()) {
          case Handled.Done<Notices> _ -> may++;
          case Handled.Refused<Notices>(_, var why) ->
              assertThat(why).isEqualTo(Refusal.ALREADY_ATTEMPTING);
          case Handled.Overtaken<Notices> overtaken ->
              throw new AssertionError("nobody signs here: " + overtaken);
        }
      }
      assertThat(may).isEqualTo(1);
    }
  }
}
