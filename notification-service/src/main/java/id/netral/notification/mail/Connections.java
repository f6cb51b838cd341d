package id.netral.notification.mail;

import jakarta.annotation.PreDestroy;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Predicate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Connections to the mail server, kept for the mails that follow soon. One that was kept is asked
 * whether it still lives before a mail goes over it. A mail goes over one connection and is given
 * to no other: whether a server that fell silent has taken it, nobody knows.
 */
@Component
class Connections {

  private static final Duration IDLE = Duration.ofSeconds(5);
  // Servers count mails per connection too, and some hang up early.
  private static final int MOST_MAILS = 20;

  private final JavaMailSenderImpl server;
  private final ConcurrentLinkedDeque<Kept> kept = new ConcurrentLinkedDeque<>();

  Connections(JavaMailSenderImpl server) {
    this.server = server;
    nameStreamProvider();
  }

  /** Unnamed, it is looked for in every jar again for each part of each mail. */
  private static void nameStreamProvider() {
    var setting = StreamProvider.class.getName();
    if (System.getProperty(setting) == null) {
      System.setProperty(setting, StreamProvider.provider().getClass().getName());
    }
  }

  private record Kept(Transport transport, int mails, long sinceNanos) {

    boolean isIdle() {
      return System.nanoTime() - sinceNanos > IDLE.toNanos();
    }
  }

  MimeMessage blank() {
    return server.createMimeMessage();
  }

  void send(Message mail) throws MessagingException {
    var taken = take();
    var isSent = false;
    try {
      taken.transport().sendMessage(mail, mail.getAllRecipients());
      isSent = true;
    } finally {
      if (isSent && taken.mails() + 1 < MOST_MAILS) {
        kept.push(new Kept(taken.transport(), taken.mails() + 1, System.nanoTime()));
      } else {
        close(taken.transport());
      }
    }
  }

  private Kept take() throws MessagingException {
    for (var last = kept.poll(); last != null; last = kept.poll()) {
      if (!last.isIdle() && last.transport().isConnected()) return last;
      close(last.transport());
    }
    var transport = server.getSession().getTransport(server.getProtocol());
    var user = StringUtils.hasLength(server.getUsername()) ? server.getUsername() : null;
    transport.connect(server.getHost(), server.getPort(), user, server.getPassword());
    return new Kept(transport, 0, System.nanoTime());
  }

  @Scheduled(fixedRate = 1_000)
  void closeIdle() {
    close(Kept::isIdle);
  }

  @PreDestroy
  void closeAll() {
    close(_ -> true);
  }

  private void close(Predicate<Kept> which) {
    for (var each : new ArrayList<>(kept)) {
      if (which.test(each) && kept.remove(each)) close(each.transport());
    }
  }

  /** What was sent stays sent, whatever the server says to the goodbye. */
  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      // it is gone already
    }
  }
}
