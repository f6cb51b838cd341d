package id.netral.notification;

import static id.netral.notification.lifecycle.Attempt.Channel.MAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.mongodb.client.MongoClient;
import id.netral.casefile.Act;
import id.netral.casefile.Actor;
import id.netral.casefile.CaseFiles;
import id.netral.casefile.Verdict;
import id.netral.local.testing.TestServers;
import id.netral.notification.lifecycle.NoticeEvent;
import id.netral.notification.lifecycle.NoticeEvent.AttemptBegun;
import id.netral.notification.lifecycle.NoticeEvent.NoticeWanted;
import id.netral.notification.lifecycle.NoticeId;
import id.netral.notification.lifecycle.Notices;
import id.netral.notification.lifecycle.Wish;
import id.netral.notification.lifecycle.Wish.Role;
import id.netral.notification.storage.Ledger;
import id.netral.notification.storage.Reach;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From the wish to the mail and back, on a real broker, store and mail server. */
@SpringBootTest(
    properties = {
      "netral.notification.retries=300ms,300ms,300ms,300ms,300ms,300ms,300ms,300ms",
      "netral.notification.round=100ms",
      "netral.notification.silence=2s",
      "netral.notification.mail.domain=test.netral",
    })
@Import(TestServers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TellingIT {

  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final OwnerOfAddresses OWNER = new OwnerOfAddresses();
  private static final GreenMail POST_OFFICE =
      new GreenMail(new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_SMTP));

  @Autowired CaseFiles<Notices, NoticeEvent> files;
  @Autowired InstantSource clock;
  @Autowired Ledger ledger;
  @Autowired MongoClient mongo;
  @Autowired MongoConnectionDetails store;
  @Autowired KafkaConnectionDetails broker;
  @Autowired Environment settings;
  private Wisher reports = none();

  @SuppressWarnings("NullAway") // set before every test
  private static Wisher none() {
    return null;
  }

  @DynamicPropertySource
  static void servers(DynamicPropertyRegistry properties) {
    POST_OFFICE.start();
    var port = POST_OFFICE.getSmtp().getPort();
    properties.add("spring.mail.port", () -> port);
    properties.add("netral.urls.reports", OWNER::url);
    properties.add("netral.calls.reports.token-uri", () -> OWNER.url() + "/token");
  }

  @BeforeAll
  void startTheSender() {
    var address = store.getConnectionString().getHosts().getFirst();
    reports =
        Wisher.start(
            Map.of(
                "spring.mongodb.uri", "mongodb://" + address + "/wisher?directConnection=true",
                "spring.kafka.bootstrap-servers", String.join(",", broker.getBootstrapServers()),
                "netral.casefile.topic-prefix", setting("netral.casefile.topic-prefix"),
                "netral.casefile.key-folder", setting("netral.casefile.key-folder") + "-reports",
                "netral.casefile.trusted-folder", setting("netral.casefile.trusted-folder")));
  }

  @AfterAll
  void stop() {
    reports.close();
    POST_OFFICE.stop();
    OWNER.close();
  }

  @Test
  void a_wish_becomes_one_mail_that_says_nothing_of_the_case() throws Exception {
    OWNER.knows("file-one", "one@example.test");
    reports.wish("file-one", "notice-0001", "reporter", null);

    await().atMost(PATIENCE).until(() -> reports.answers("file-one").size() == 1);

    assertThat(reports.answers("file-one")).containsExactly("notice-0001 mail");
    var mail = mailsTo("one@example.test").getFirst();
    assertThat(mail.getMessageID()).isEqualTo("<notice-0001@test.netral>");
    assertThat(text(mail)).doesNotContain("file-one").contains(OWNER.url() + "/lacak");
  }

  @Test
  void the_same_notice_wished_for_again_is_no_second_mail() {
    OWNER.knows("file-two", "two@example.test");
    reports.wish("file-two", "notice-0002", "reporter", null);
    reports.wish("file-two", "notice-0002", "reporter", null);
    reports.wish("file-two", "notice-0003", "reporter", null);

    await().atMost(PATIENCE).until(() -> reports.answers("file-two").size() == 2);

    assertThat(mailsTo("two@example.test"))
        .extracting(MimeMessage::getMessageID)
        .containsExactlyInAnyOrder("<notice-0002@test.netral>", "<notice-0003@test.netral>");
  }

  @Test
  void who_has_no_address_is_reported_as_not_told() {
    reports.wish("file-three", "notice-0004", "reporter", null);

    await().atMost(PATIENCE).until(() -> reports.answers("file-three").size() == 1);

    assertThat(reports.answers("file-three")).containsExactly("notice-0004 no-address");
    assertThat(line("notice-0004").stage()).isEqualTo("failed");
  }

  @Test
  void an_officer_without_an_address_has_the_inbox_and_the_sender_need_not_hear_of_it() {
    reports.wish("file-four", "notice-0005", "bawaslu-officer", "bawaslu-35.73");

    await().atMost(PATIENCE).until(() -> attempts("notice-0005").contains("no-address"));

    assertThat(line("notice-0005").stage()).isEqualTo("delivered");
    assertThat(reports.answers("file-four")).isEmpty();
  }

  @Test
  void a_mail_server_that_was_away_gets_the_same_message_later_and_both_tries_are_kept()
      throws Exception {
    OWNER.knows("file-five", "five@example.test");
    POST_OFFICE.stop();
    reports.wish("file-five", "notice-0006", "reporter", null);
    await()
        .atMost(PATIENCE)
        .until(() -> attempts("notice-0006").stream().anyMatch("server-away"::equals));
    POST_OFFICE.start();

    await().atMost(PATIENCE).until(() -> reports.answers("file-five").size() == 1);

    assertThat(attempts("notice-0006")).startsWith("server-away").endsWith("accepted");
    assertThat(mailsTo("five@example.test"))
        .extracting(MimeMessage::getMessageID)
        .containsExactly("<notice-0006@test.netral>");
  }

  @Test
  void a_mail_left_behind_by_a_killed_process_is_repeated_and_marked_as_a_repeat() {
    OWNER.knows("file-seven", "seven@example.test");
    var notice = new NoticeId("notice-0007");
    var wish = new Wish("reports", "file-seven", Role.REPORTER, null, "case-decided", null);
    var now = clock.instant();
    var act = Act.now("killed", Actor.CLOCK, now);
    var begun = new AttemptBegun(notice, MAIL, 1, now, now.plusMillis(500));
    files.handle(
        "reports-file-seven", act, _ -> Verdict.accept(new NoticeWanted(notice, wish, now), begun));

    await().atMost(PATIENCE).until(() -> mailsTo("seven@example.test").size() == 1);
    await()
        .atMost(PATIENCE)
        .until(() -> attempts("notice-0007").equals(List.of("interrupted", "accepted")));
    assertThat(text(mailsTo("seven@example.test").getFirst()))
        .contains("X-Netral-Attempt: 2", "<notice-0007@test.netral>");
  }

  @Test
  void no_address_is_stored_anywhere() {
    OWNER.knows("file-six", "six-secret@example.test");
    reports.wish("file-six", UUID.randomUUID().toString(), "reporter", null);
    await().atMost(PATIENCE).until(() -> reports.answers("file-six").size() == 1);

    for (var name : mongo.listDatabaseNames()) {
      var database = mongo.getDatabase(name);
      for (var collection : database.listCollectionNames()) {
        for (Document document : database.getCollection(collection).find()) {
          assertThat(document.toJson()).doesNotContain("example.test");
        }
      }
    }
  }

  private Ledger.Line line(String notice) {
    return ledger.page(Reach.EVERYWHERE, null, null, 100).lines().stream()
        .filter(line -> line.notice().value().equals(notice))
        .findFirst()
        .orElseThrow();
  }

  private List<String> attempts(String notice) {
    return ledger.page(Reach.EVERYWHERE, null, null, 100).lines().stream()
        .filter(line -> line.notice().value().equals(notice))
        .flatMap(line -> line.attempts().stream())
        .map(attempt -> String.valueOf(attempt.outcome()))
        .toList();
  }

  private static List<MimeMessage> mailsTo(String address) {
    return Arrays.stream(POST_OFFICE.getReceivedMessages())
        .filter(mail -> isTo(mail, address))
        .toList();
  }

  private static boolean isTo(MimeMessage mail, String address) {
    try {
      return mail.getAllRecipients()[0].toString().equals(address);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MimeMessage mail) {
    return GreenMailUtil.getWholeMessage(mail);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String setting(String name) {
    return settings.getRequiredProperty(name, Object.class).toString();
  }
}
