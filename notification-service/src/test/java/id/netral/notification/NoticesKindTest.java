package id.netral.notification;

import static id.netral.notification.lifecycle.ANotice.NOTICE;
import static id.netral.notification.lifecycle.ANotice.PATIENCE;
import static id.netral.notification.lifecycle.ANotice.WANTED;
import static id.netral.notification.lifecycle.ANotice.after;
import static id.netral.notification.lifecycle.ANotice.begun;
import static id.netral.notification.lifecycle.ANotice.ended;
import static id.netral.notification.lifecycle.ANotice.forTheReporter;
import static id.netral.notification.lifecycle.ANotice.wanted;
import static id.netral.notification.lifecycle.Attempt.Outcome.INTERRUPTED;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.casefile.Due;
import id.netral.casefile.Verdict;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticesKindTest {

  private final NoticesKind kind = new NoticesKind(PATIENCE);

  @Test
  void time_alone_changes_nothing_while_no_mail_is_going_out() {
    assertThat(kind.nextDue(after(wanted(forTheReporter())))).isNull();
  }

  @Test
  void an_attempt_of_which_nothing_is_heard_counts_as_interrupted_and_is_repeated() {
    var state = after(wanted(forTheReporter()), begun(1, WANTED));
    var until = WANTED.plus(PATIENCE.silence());
    assertThat(kind.nextDue(state)).isEqualTo(Due.at(until));
    assertThat(kind.timePassed(state, until))
        .isEqualTo(Verdict.accept(ended(1, INTERRUPTED, until, until.plus(Duration.ofMinutes(1)))));
  }

  @Test
  void lists_know_when_the_next_mail_may_go_out_and_hold_no_words() {
    var summary = kind.summary(after(wanted(forTheReporter())));
    assertThat(summary).containsEntry("nextMail", Date.from(WANTED));
    assertThat(summary).containsEntry("stages", List.of("waiting"));
    assertThat(summary.toString()).contains(NOTICE.value());
  }
}
