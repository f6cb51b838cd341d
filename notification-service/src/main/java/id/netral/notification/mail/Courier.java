package id.netral.notification.mail;

import static id.netral.notification.lifecycle.Attempt.Outcome.NO_ADDRESS;
import static id.netral.notification.lifecycle.Attempt.Outcome.OWNER_AWAY;

import id.netral.notification.handling.NoticeDesk;
import id.netral.notification.lifecycle.Attempt.Outcome;
import id.netral.notification.lifecycle.NoticeId;
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

  /** Carries one mail of the file after the other, for as long as one may go out. */
  void carry(String file) {
    var isMoreDue = true;
    while (isMoreDue) {
      var begun = desk.beginNext(file).orElse(null);
      isMoreDue = begun != null && carry(file, begun);
    }
  }

  /** Says whether another one of this file may go out. */
  private boolean carry(String file, NoticeDesk.Begun begun) {
    var outcome = send(begun.notice(), begun.ordinal(), begun.wish());
    var isMoreDue = desk.end(file, begun.notice(), begun.ordinal(), outcome);
    LOG.info("notice {}, mail {}: {}", begun.notice().value(), begun.ordinal(), outcome.word());
    return isMoreDue;
  }

  private Outcome send(NoticeId notice, int ordinal, Wish wish) {
    return switch (addresses.of(wish)) {
      case Addresses.Answer.Found(var mail) -> post.send(notice, ordinal, wish, mail);
      case Addresses.Answer.None _ -> NO_ADDRESS;
      case Addresses.Answer.Away _ -> OWNER_AWAY;
    };
  }
}
