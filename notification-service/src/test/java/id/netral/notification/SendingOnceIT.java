package id.netral.notification;

import static id.netral.notification.lifecycle.Attempt.Outcome.ACCEPTED;
import static id.netral.notification.lifecycle.Attempt.Outcome.SERVER_AWAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.casefile.Act;
import id.netral.casefile.Actor;
import id.netral.casefile.CaseFiles;
import id.netral.casefile.Verdict;
import id.netral.local.testing.TestServers;
import id.netral.notification.handling.NoticeDesk;
import id.netral.notification.handling.NoticeDesk.Begun;
import id.netral.notification.lifecycle.NoticeEvent;
import id.netral.notification.lifecycle.NoticeEvent.NoticeWanted;
import id.netral.notification.lifecycle.NoticeId;
import id.netral.notification.lifecycle.Notices;
import id.netral.notification.lifecycle.Wish;
import id.netral.notification.lifecycle.Wish.Role;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

    Callable<Optional<Begun>> wantsToSend = () -> desk.beginNext("reports-once");
    try (var processes = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = processes.invokeAll(Collections.nCopies(8, wantsToSend));
      var may = new ArrayList<Begun>();
      for (var answer : answers) answer.get().ifPresent(may::add);
      assertThat(may).containsExactly(new Begun(notice, 1, wish));
    }
  }

  @Test
  void whoever_ends_a_mail_begins_the_next_one_that_is_due_in_the_same_write() {
    var wish = new Wish("reports", "more", Role.REPORTER, null, "case-decided", null);
    for (var name : List.of("notice-0002", "notice-0003")) {
      var wanted = new NoticeWanted(new NoticeId(name), wish, clock.instant());
      var act = Act.now(name, Actor.CLOCK, clock.instant());
      files.handle("reports-more", act, _ -> Verdict.accept(wanted));
    }

    var first = desk.beginNext("reports-more").orElseThrow();
    var second = desk.endAndBeginNext("reports-more", first.notice(), 1, SERVER_AWAY).orElseThrow();
    assertThat(second.notice()).isEqualTo(new NoticeId("notice-0003"));
    assertThat(files.find("reports-more").orElseThrow().version()).isEqualTo(5);
    assertThat(desk.endAndBeginNext("reports-more", second.notice(), 1, ACCEPTED)).isEmpty();
    assertThat(desk.beginNext("reports-more")).isEmpty();
  }

  @Test
  void whoever_ends_a_mail_that_another_process_took_over_goes_on_with_the_next() {
    var wish = new Wish("reports", "late", Role.REPORTER, null, "case-decided", null);
    var wanted = new NoticeWanted(new NoticeId("notice-0004"), wish, clock.instant());
    var act = Act.now("notice-0004", Actor.CLOCK, clock.instant());
    files.handle("reports-late", act, _ -> Verdict.accept(wanted));

    var next = desk.endAndBeginNext("reports-late", new NoticeId("gone"), 1, ACCEPTED);

    assertThat(next).contains(new Begun(new NoticeId("notice-0004"), 1, wish));
  }
}
