package id.netral.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class ConnectionsTest {

  private final RudeMailServer server = new RudeMailServer();
  private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
  private final Connections connections = new Connections(sender);

  @BeforeEach
  void point_at_the_server() {
    sender.setProtocol("smtp"); // as Boot does
    sender.setHost("localhost");
    sender.setPort(server.port());
  }

  @AfterEach
  void close() throws IOException {
    connections.closeAll();
    server.close();
  }

  @Test
  void mails_that_follow_each_other_share_a_connection() throws Exception {
    for (var subject : List.of("one", "two", "three")) connections.send(mail(subject));

    assertThat(server.subjects()).containsExactly("one", "two", "three");
    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void when_the_server_hangs_up_between_two_mails_both_arrive_once() throws Exception {
    connections.send(mail("one"));
    server.hangUp();
    connections.send(mail("two"));

    assertThat(server.subjects()).containsExactly("one", "two");
    assertThat(server.connections()).isEqualTo(2);
  }

  @Test
  void a_mail_on_which_the_server_fell_silent_is_not_sent_again_by_itself() throws Exception {
    connections.send(mail("one"));
    server.answersMails(false);
    assertThatThrownBy(() -> connections.send(mail("two"))).isInstanceOf(MessagingException.class);
    server.answersMails(true);
    connections.send(mail("three"));

    assertThat(server.subjects()).containsExactly("one", "two", "three");
  }

  @Test
  void a_server_that_is_away_is_said_to_be_away() throws Exception {
    connections.send(mail("one"));
    server.close();

    assertThatThrownBy(() -> connections.send(mail("two"))).isInstanceOf(MessagingException.class);
  }

  @Test
  void no_connection_bears_more_than_some_mails() throws Exception {
    for (var i = 0; i < 41; i++) connections.send(mail("m" + i));

    assertThat(server.subjects()).hasSize(41);
    assertThat(server.connections()).isEqualTo(3);
  }

  @Test
  void mails_side_by_side_have_a_connection_each() throws Exception {
    try (var posts = Executors.newVirtualThreadPerTaskExecutor()) {
      var sendings =
          IntStream.range(0, 40)
              .<Callable<Boolean>>mapToObj(
                  i ->
                      () -> {
                        connections.send(mail("m" + i));
                        return true;
                      })
              .toList();
      for (var sent : posts.invokeAll(sendings)) assertThat(sent.get()).isTrue();
    }

    assertThat(server.subjects()).hasSize(40).doesNotHaveDuplicates();
  }

  @Test
  void an_idle_connection_is_closed() throws Exception {
    connections.send(mail("one"));

    await()
        .until(
            () -> {
              connections.closeIdle();
              return server.openConnections() == 0;
            });
  }

  @Test
  void the_library_is_told_where_its_streams_come_from() {
    assertThat(System.getProperty(StreamProvider.class.getName()))
        .isEqualTo(StreamProvider.provider().getClass().getName());
  }

  private MimeMessage mail(String subject) throws MessagingException {
    var mail = sender.createMimeMessage();
    mail.setFrom(new InternetAddress("post@netral.test"));
    mail.setRecipient(RecipientType.TO, new InternetAddress("one@example.test"));
    mail.setSubject(subject);
    mail.setText("There is something to read.");
    mail.saveChanges();
    return mail;
  }
}
