package id.netral.notification.mail;

import static id.netral.notification.lifecycle.Attempt.Outcome.NO_ADDRESS;
import static id.netral.notification.lifecycle.Attempt.Outcome.OWNER_AWAY;

import id.netral.casefile.Handled;
import id.netral.notification.handling.NoticeDesk;
import id.netral.notification.lifecycle.Attempt.Outcome;
import id.netral.notification.lifecycle.NoticeId;
import id.netral.notification.lifecycle.Notices;
import id.netral.notification.lifecycle.Progress.Attempting;
import id.netral.notification.lifecycle.Wish;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes one attempt: writes that it begins, asks for the address, sends, writes how it ended. */
@Component
class Courier {

  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

  private final NoticeDesk desk;
  private final Addresses addresses;
  private final Post post;

  Courier(NoticeDesk desk, Addresses addresses, Post post) {
    this.desk = desk;
    this.addresses = addresses;
    this.post = post;
  }

  void carry(String file, NoticeId notice) {
    if (!(desk.begin(file, notice) instanceof Handled.Done<Notices>(var state, _, _))) {
      return; // another process has it in hand, or it was cancelled
    }
    var begun = state.find(notice).orElseThrow();
    if (begun.progress() instanceof Attempting(var ordinal, _)) {
      var outcome = send(notice, ordinal, begun.wish());
      desk.end(file, notice, ordinal, outcome);
      LOG.info("notice {}, mail {}: {}", notice.value(), ordinal, outcome.word());
    }
  }

  private Outcome send(NoticeId notice, int ordinal, Wish wish) {
    return switch (addresses.of(wish)) {
      case Addresses.Answer.Found(var mail) -> post.send(notice, ordinal, wish, mail);
      case Addresses.Answer.None _ -> NO_ADDRESS;
      case Addresses.Answer.Away _ -> OWNER_AWAY;
    };
  }
}
