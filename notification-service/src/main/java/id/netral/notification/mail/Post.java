package id.netral.notification.mail;

import static id.netral.notification.lifecycle.Attempt.Outcome.ACCEPTED;
import static id.netral.notification.lifecycle.Attempt.Outcome.MAILBOX_REFUSED;
import static id.netral.notification.lifecycle.Attempt.Outcome.SERVER_AWAY;

import id.netral.notification.lifecycle.Attempt.Outcome;
import id.netral.notification.lifecycle.NoticeId;
import id.netral.notification.lifecycle.Wish;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.InstantSource;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hands one mail to the mail server. What the server says may repeat the address: it is turned into
 * an outcome here and goes into no log.
 */
@Component
class Post {

  private final Connections connections;
  private final Letters letters;
  private final MailSettings settings;
  private final InternetAddress from;
  private final InstantSource clock;

  Post(Connections connections, Letters letters, MailSettings settings, InstantSource clock)
      throws AddressException {
    this.connections = connections;
    this.letters = letters;
    this.settings = settings;
    this.from = new InternetAddress(settings.from());
    this.clock = clock;
  }

  /**
   * @param ordinal a mail after the first one says so, beside the unchanged Message-ID
   */
  Outcome send(NoticeId notice, int ordinal, Wish wish, String address) {
    var to = mailbox(address);
    if (to == null) return MAILBOX_REFUSED;
    var mail = mail(notice, ordinal, letters.letter(wish), to);
    try {
      connections.send(mail);
      return ACCEPTED;
    } catch (MessagingException | RuntimeException e) {
      return Refusals.isForGood(e) ? MAILBOX_REFUSED : SERVER_AWAY;
    }
  }

  private static @Nullable InternetAddress mailbox(String address) {
    try {
      return new InternetAddress(address, true);
    } catch (AddressException e) {
      return null;
    }
  }

  private MimeMessage mail(NoticeId notice, int ordinal, Letter letter, InternetAddress to) {
    try {
      return written(notice, ordinal, letter, to);
    } catch (MessagingException e) {
      throw new IllegalStateException("a mail cannot be written: " + e.getClass().getName());
    }
  }

  private MimeMessage written(NoticeId notice, int ordinal, Letter letter, InternetAddress to)
      throws MessagingException {
    var mail = connections.blank();
    mail.setFrom(from);
    mail.setRecipient(RecipientType.TO, to);
    mail.setSubject(letter.subject(), "UTF-8");
    mail.setSentDate(Date.from(clock.instant()));
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setHeader("X-Netral-Attempt", String.valueOf(ordinal));
    var plain = new MimeBodyPart();
    plain.setText(letter.plain(), "UTF-8");
    var html = new MimeBodyPart();
    html.setText(letters.html(letter), "UTF-8", "html");
    mail.setContent(new MimeMultipart("alternative", plain, html));
    mail.saveChanges(); // gives the mail a Message-ID of its own
    mail.setHeader("Message-ID", notice.messageId(settings.domain()));
    return mail;
  }
}
