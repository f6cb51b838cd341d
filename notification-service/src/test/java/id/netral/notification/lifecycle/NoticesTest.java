package id.netral.notification.lifecycle;

import static id.netral.notification.lifecycle.ANotice.NOTICE;
import static id.netral.notification.lifecycle.ANotice.PATIENCE;
import static id.netral.notification.lifecycle.ANotice.WANTED;
import static id.netral.notification.lifecycle.ANotice.after;
import static id.netral.notification.lifecycle.ANotice.begin;
import static id.netral.notification.lifecycle.ANotice.begun;
import static id.netral.notification.lifecycle.ANotice.end;
import static id.netral.notification.lifecycle.ANotice.ended;
import static id.netral.notification.lifecycle.ANotice.forAnOfficer;
import static id.netral.notification.lifecycle.ANotice.forTheReporter;
import static id.netral.notification.lifecycle.ANotice.placed;
import static id.netral.notification.lifecycle.ANotice.want;
import static id.netral.notification.lifecycle.ANotice.wanted;
import static id.netral.notification.lifecycle.Attempt.Channel.INBOX;
import static id.netral.notification.lifecycle.Attempt.Channel.MAIL;
import static id.netral.notification.lifecycle.Attempt.Outcome.ACCEPTED;
import static id.netral.notification.lifecycle.Attempt.Outcome.INTERRUPTED;
import static id.netral.notification.lifecycle.Attempt.Outcome.MAILBOX_REFUSED;
import static id.netral.notification.lifecycle.Attempt.Outcome.NO_ADDRESS;
import static id.netral.notification.lifecycle.Attempt.Outcome.OWNER_AWAY;
import static id.netral.notification.lifecycle.Attempt.Outcome.SERVER_AWAY;
import static id.netral.notification.lifecycle.Decision.accept;
import static id.netral.notification.lifecycle.Decision.reject;
import static id.netral.notification.lifecycle.Decision.takeIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.notification.lifecycle.NoticeCommand.CancelNotice;
import id.netral.notification.lifecycle.NoticeCommand.OpenNotice;
import id.netral.notification.lifecycle.NoticeEvent.NoticeCancelled;
import id.netral.notification.lifecycle.NoticeEvent.NoticeDelivered;
import id.netral.notification.lifecycle.NoticeEvent.NoticeFailed;
import id.netral.notification.lifecycle.NoticeEvent.NoticeOpened;
import id.netral.notification.lifecycle.Progress.Failed;
import id.netral.notification.lifecycle.Progress.Reason;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NoticesTest {

  private static final Instant LATER = WANTED.plusSeconds(30);
  private static final Instant RETRY = LATER.plus(Duration.ofMinutes(1));

  @Test
  void the_reporter_is_told_by_mail_only() {
    assertThat(decide(Notices.NONE, want(forTheReporter())))
        .isEqualTo(accept(wanted(forTheReporter())));
  }

  @Test
  void an_officer_finds_the_notice_in_the_inbox_at_once() {
    assertThat(decide(Notices.NONE, want(forAnOfficer())))
        .isEqualTo(accept(wanted(forAnOfficer()), placed()));
  }

  @Test
  void a_notice_for_some_officer_without_an_office_lies_in_no_inbox() {
    var wish = forAnOfficer();
    var scopeless =
        new Wish(wish.sender(), wish.about(), wish.role(), null, wish.text(), wish.path());
    assertThat(scopeless.hasInbox()).isFalse();
  }

  @Test
  void the_same_wish_heard_twice_is_one_notice() {
    assertThat(decide(after(wanted(forTheReporter())), want(forTheReporter())))
        .isEqualTo(takeIn("already-wanted"));
  }

  @Test
  void the_attempt_is_written_before_the_mail_goes_out() {
    assertThat(decide(after(wanted(forTheReporter())), begin(LATER)))
        .isEqualTo(accept(begun(1, LATER)));
  }

  @Test
  void only_one_process_gets_to_send() {
    assertThat(decide(underWay(), begin(LATER))).isEqualTo(reject(Refusal.ALREADY_ATTEMPTING));
  }

  @Test
  void a_mail_that_the_server_took_is_delivered() {
    assertThat(decide(underWay(), end(1, ACCEPTED, LATER)))
        .isEqualTo(
            accept(ended(1, ACCEPTED, LATER, null), new NoticeDelivered(NOTICE, MAIL, LATER)));
  }

  @Test
  void a_server_that_is_away_is_tried_again_after_a_while() {
    for (var outcome : new Attempt.Outcome[] {SERVER_AWAY, OWNER_AWAY, INTERRUPTED}) {
      assertThat(decide(underWay(), end(1, outcome, LATER)))
          .isEqualTo(accept(ended(1, outcome, LATER, RETRY)));
    }
  }

  @Test
  void the_next_mail_does_not_go_out_early() {
    var waiting =
        after(wanted(forTheReporter()), begun(1, WANTED), ended(1, SERVER_AWAY, LATER, RETRY));
    assertThat(decide(waiting, begin(RETRY.minusSeconds(1)))).isEqualTo(reject(Refusal.TOO_EARLY));
    assertThat(decide(waiting, begin(RETRY))).isEqualTo(accept(begun(2, RETRY)));
  }

  @Test
  void after_the_last_wait_it_is_given_up_and_says_after_how_many() {
    var last =
        after(
            wanted(forTheReporter()),
            begun(1, WANTED),
            ended(1, SERVER_AWAY, LATER, RETRY),
            begun(2, RETRY),
            ended(2, SERVER_AWAY, RETRY, RETRY),
            begun(3, RETRY));
    assertThat(decide(last, end(3, SERVER_AWAY, RETRY)))
        .isEqualTo(
            accept(
                ended(3, SERVER_AWAY, RETRY, null),
                new NoticeFailed(NOTICE, Reason.GAVE_UP, 3, RETRY)));
    assertThat(Reason.GAVE_UP.code(3)).isEqualTo("gave-up-after-3");
  }

  @Test
  void a_reporter_without_an_address_cannot_be_told() {
    assertThat(decide(underWay(), end(1, NO_ADDRESS, LATER)))
        .isEqualTo(
            accept(
                ended(1, NO_ADDRESS, LATER, null),
                new NoticeFailed(NOTICE, Reason.NO_ADDRESS, 1, LATER)));
  }

  @Test
  void an_officer_without_an_address_has_been_told_in_the_inbox() {
    var state = after(wanted(forAnOfficer()), placed(), begun(1, WANTED));
    assertThat(decide(state, end(1, NO_ADDRESS, LATER)))
        .isEqualTo(
            accept(ended(1, NO_ADDRESS, LATER, null), new NoticeDelivered(NOTICE, INBOX, LATER)));
  }

  @Test
  void a_mailbox_that_refuses_is_not_tried_again() {
    assertThat(decide(underWay(), end(1, MAILBOX_REFUSED, LATER)))
        .isEqualTo(
            accept(
                ended(1, MAILBOX_REFUSED, LATER, null),
                new NoticeFailed(NOTICE, Reason.MAILBOX_REFUSED, 1, LATER)));
  }

  @Test
  void a_process_that_counted_as_gone_but_did_send_spares_the_second_mail() {
    var given =
        after(wanted(forTheReporter()), begun(1, WANTED), ended(1, INTERRUPTED, LATER, RETRY));
    var decision = decide(given, end(1, ACCEPTED, LATER));
    assertThat(decision)
        .isEqualTo(
            accept(ended(1, ACCEPTED, LATER, null), new NoticeDelivered(NOTICE, MAIL, LATER)));
    assertThat(decide(given, end(1, SERVER_AWAY, LATER)))
        .isEqualTo(reject(Refusal.NO_SUCH_ATTEMPT));
  }

  @Test
  void both_attempts_stay_in_the_ledger() {
    var state =
        after(
            wanted(forTheReporter()),
            begun(1, WANTED),
            ended(1, SERVER_AWAY, LATER, RETRY),
            begun(2, RETRY),
            ended(2, ACCEPTED, RETRY, null),
            new NoticeDelivered(NOTICE, MAIL, RETRY));
    assertThat(state.find(NOTICE).orElseThrow().attempts())
        .containsExactly(
            new Attempt(MAIL, 1, WANTED, SERVER_AWAY, LATER),
            new Attempt(MAIL, 2, RETRY, ACCEPTED, RETRY));
  }

  @Test
  void a_cancelled_notice_is_not_sent() {
    var cancelled = after(wanted(forTheReporter()), new NoticeCancelled(NOTICE, LATER));
    assertThat(decide(cancelled, begin(LATER))).isEqualTo(reject(Refusal.ALREADY_ENDED));
  }

  @Test
  void a_mail_under_way_when_cancelled_is_still_written_down_once() {
    var cancelled =
        after(wanted(forTheReporter()), begun(1, WANTED), new NoticeCancelled(NOTICE, LATER));
    assertThat(decide(cancelled, end(1, ACCEPTED, LATER)))
        .isEqualTo(accept(ended(1, ACCEPTED, LATER, null)));
    var ended = Notices.evolve(cancelled, ended(1, ACCEPTED, LATER, null));
    assertThat(decide(ended, end(1, ACCEPTED, LATER))).isEqualTo(reject(Refusal.NO_SUCH_ATTEMPT));
  }

  @Test
  void what_has_ended_is_not_cancelled() {
    var delivered = Notices.evolve(underWay(), new NoticeDelivered(NOTICE, MAIL, LATER));
    assertThat(decide(delivered, new CancelNotice(NOTICE, LATER)))
        .isEqualTo(takeIn("already-ended"));
    assertThat(decide(Notices.NONE, new CancelNotice(NOTICE, LATER)))
        .isEqualTo(takeIn("not-wanted"));
  }

  @Test
  void opening_counts_once_per_person() {
    var placed = after(wanted(forAnOfficer()), placed());
    var opened = new NoticeOpened(NOTICE, "siti", LATER);
    assertThat(decide(placed, new OpenNotice(NOTICE, "siti", LATER))).isEqualTo(accept(opened));
    assertThat(decide(Notices.evolve(placed, opened), new OpenNotice(NOTICE, "siti", LATER)))
        .isEqualTo(accept());
    assertThat(Notices.evolve(placed, opened).find(NOTICE).orElseThrow().isOpenedBy("dewi"))
        .isFalse();
  }

  @Test
  void what_is_in_no_inbox_cannot_be_opened() {
    assertThat(decide(after(wanted(forTheReporter())), new OpenNotice(NOTICE, "siti", LATER)))
        .isEqualTo(reject(Refusal.NOT_IN_INBOX));
  }

  @Test
  void a_failed_notice_says_why() {
    var state = Notices.evolve(underWay(), new NoticeFailed(NOTICE, Reason.NO_ADDRESS, 1, LATER));
    assertThat(state.find(NOTICE).orElseThrow().progress())
        .isEqualTo(new Failed(Reason.NO_ADDRESS, 1, LATER));
  }

  @Test
  void an_event_out_of_order_is_a_bug() {
    assertThatThrownBy(() -> after(begun(1, LATER))).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () ->
                after(
                    wanted(forTheReporter()),
                    ended(1, SERVER_AWAY, LATER, RETRY),
                    begun(1, LATER),
                    begun(2, LATER)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void each_mail_waits_its_own_time_and_then_it_ends() {
    assertThat(PATIENCE.next(2, LATER)).isEqualTo(LATER.plus(Duration.ofMinutes(5)));
    assertThat(PATIENCE.next(3, LATER)).isNull();
  }

  private static Notices underWay() {
    return after(wanted(forTheReporter()), begun(1, WANTED));
  }

  private static Decision decide(Notices given, NoticeCommand when) {
    return Notices.decide(given, when);
  }
}
