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
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Hands one mail to the mail server. What the server says may repeat the address: it is turned into
 * an outcome here and goes into no log.
 */
@Component
class Post {

  private final JavaMailSender server;
  private final Letters letters;
  private final MailSettings settings;
  private final InstantSource clock;

  Post(JavaMailSender server, Letters letters, MailSettings settings, InstantSource clock) {
    this.server = server;
    this.letters = letters;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param ordinal a mail after the first one says so, beside the unchanged Message-ID
   */
  Outcome send(NoticeId notice, int ordinal, Wish wish, String address) {
    try {
      var to = new InternetAddress(address, true);
      server.send(mail(notice, ordinal, letters.letter(wish), to));
      return ACCEPTED;
    } catch (AddressException e) {
      return MAILBOX_REFUSED;
    } catch (MailException e) {
      return Refusals.isForGood(e) ? MAILBOX_REFUSED : SERVER_AWAY;
    } catch (MessagingException e) {
      throw new IllegalStateException("a mail cannot be written: " + e.getClass().getName());
    }
  }

  private MimeMessage mail(NoticeId notice, int ordinal, Letter letter, InternetAddress to)
      throws MessagingException {
    var mail = server.createMimeMessage();
    mail.setFrom(new InternetAddress(settings.from()));
    mail.setRecipient(RecipientType.TO, to);
    mail.setSubject(letter.subject(), "UTF-8");
    mail.setSentDate(Date.from(clock.instant()));
    mail.setHeader("Message-ID", notice.messageId(settings.domain()));
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setHeader("X-Netral-Attempt", String.valueOf(ordinal));
    var plain = new MimeBodyPart();
    plain.setText(letter.plain(), "UTF-8");
    var html = new MimeBodyPart();
    html.setText(letters.html(letter), "UTF-8", "html");
    mail.setContent(new MimeMultipart("alternative", plain, html));
    return mail;
  }
}
