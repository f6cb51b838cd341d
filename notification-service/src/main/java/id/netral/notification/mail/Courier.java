package id.netral.notification.mail;

import static id.netral.notification.lifecycle.Attempt.Outcome.NO_ADDRESS;
import static id.netral.notification.lifecycle.Attempt.Outcome.OWNER_AWAY;

import id.netral.notification.handling.NoticeDesk;
import id.netral.notification.handling.NoticeDesk.Begun;
import id.netral.notification.lifecycle.Attempt.Outcome;
import id.netral.notification.lifecycle.NoticeId;
import id.netral.notification.lifecycle.Wish;
import java.util.Optional;
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
    var begun = desk.beginNext(file);
    while (begun.isPresent()) {
      begun = carry(file, begun.get());
    }
  }

  private Optional<Begun> carry(String file, Begun mail) {
    var outcome = send(mail.notice(), mail.ordinal(), mail.wish());
    var next = desk.endAndBeginNext(file, mail.notice(), mail.ordinal(), outcome);
    LOG.info("notice {}, mail {}: {}", mail.notice().value(), mail.ordinal(), outcome.word());
    return next;
  }

  private Outcome send(NoticeId notice, int ordinal, Wish wish) {
    return switch (addresses.of(wish)) {
      case Addresses.Answer.Found(var mail) -> post.send(notice, ordinal, wish, mail);
      case Addresses.Answer.None _ -> NO_ADDRESS;
      case Addresses.Answer.Away _ -> OWNER_AWAY;
    };
  }
}
