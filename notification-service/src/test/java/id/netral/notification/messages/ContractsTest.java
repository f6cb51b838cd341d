package id.netral.notification.messages;

import static id.netral.notification.lifecycle.ANotice.NOTICE;
import static id.netral.notification.lifecycle.ANotice.WANTED;
import static id.netral.notification.lifecycle.ANotice.after;
import static id.netral.notification.lifecycle.ANotice.forTheReporter;
import static id.netral.notification.lifecycle.ANotice.wanted;
import static id.netral.notification.lifecycle.Attempt.Channel.INBOX;
import static id.netral.notification.lifecycle.Attempt.Channel.MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.casefile.Contracts;
import id.netral.casefile.Json;
import id.netral.notification.lifecycle.NoticeEvent;
import id.netral.notification.lifecycle.NoticeEvent.NoticeDelivered;
import id.netral.notification.lifecycle.NoticeEvent.NoticeFailed;
import id.netral.notification.lifecycle.Progress.Reason;
import id.netral.notification.lifecycle.Wish;
import id.netral.notification.lifecycle.Wish.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told fits what is published, and what is published can be heard. */
class ContractsTest {

  private final Contracts contracts = new Contracts();

  @Test
  void the_published_example_of_a_wish_is_understood() {
    var heard = Json.read(example("notices/notice-wanted.v1"), NoticeWantedV1.class);
    assertThat(heard.wish("sanction", "k7q2mzv4x3nd6twb-1"))
        .isEqualTo(
            new Wish(
                "sanction",
                "k7q2mzv4x3nd6twb-1",
                Role.PERSONNEL_OFFICER,
                "35.73",
                "recommendation-received",
                "/proceedings/k7q2mzv4x3nd6twb-1"));
  }

  @Test
  void every_published_role_is_known() {
    var schema = Json.parse(file("notices/notice-wanted.v1.schema.json"));
    for (var role : schema.at("/properties/role/enum")) {
      assertThat(Role.of(role.asString()).word()).isEqualTo(role.asString());
    }
  }

  @Test
  void what_is_told_of_a_delivery_is_as_published() {
    assertThat(faults(new NoticeDelivered(NOTICE, MAIL, WANTED))).isEmpty();
    assertThat(faults(new NoticeDelivered(NOTICE, INBOX, WANTED))).isEmpty();
  }

  @Test
  void what_is_told_of_a_failure_is_as_published() {
    for (var reason : Reason.values()) {
      assertThat(faults(new NoticeFailed(NOTICE, reason, 6, WANTED))).isEmpty();
    }
  }

  @Test
  void the_published_examples_have_exactly_the_fields_that_are_told() {
    var delivered = Json.parse(example("notification/notice-delivered.v1"));
    var failed = Json.parse(example("notification/notice-failed.v1"));
    assertThat(Json.tree(told(new NoticeDelivered(NOTICE, MAIL, WANTED))).propertyNames())
        .containsExactlyInAnyOrderElementsOf(delivered.propertyNames());
    assertThat(
            Json.tree(told(new NoticeFailed(NOTICE, Reason.NO_ADDRESS, 1, WANTED))).propertyNames())
        .containsExactlyInAnyOrderElementsOf(failed.propertyNames());
  }

  private static Object told(NoticeEvent event) {
    return NoticeResults.of(event, after(wanted(forTheReporter()))).getFirst().data();
  }

  private List<String> faults(NoticeEvent event) {
    var told = NoticeResults.of(event, after(wanted(forTheReporter()))).getFirst();
    assertThat(contracts.owner(told.topic())).contains("notification");
    return contracts.faults(told.topic(), told.type(), Json.canonical(told.data()));
  }

  private static String example(String message) {
    return file(message + ".example.json");
  }

  private static String file(String name) {
    try (var in = ContractsTest.class.getResourceAsStream("/contracts/" + name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
