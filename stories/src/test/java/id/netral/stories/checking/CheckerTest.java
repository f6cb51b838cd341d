package id.netral.stories.checking;

import static id.netral.local.drill.checking.Fault.Kind.ALTERED;
import static id.netral.local.drill.checking.Fault.Kind.DOUBLED;
import static id.netral.local.drill.checking.Fault.Kind.LOST;
import static id.netral.local.drill.checking.Fault.Kind.OUT_OF_ORDER;
import static id.netral.local.drill.checking.Fault.Kind.UNSIGNED;
import static id.netral.local.drill.checking.Fault.Kind.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.local.drill.checking.Checker;
import id.netral.local.drill.checking.Fault;
import id.netral.local.drill.checking.Found;
import id.netral.local.drill.checking.Told;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One planted fault of each kind is found, and nothing is found where nothing is wrong. */
class CheckerTest {

  @TempDir private Path folder;

  @Test
  void finds_nothing_where_nothing_is_wrong() {
    var found = check(world(1, 2, 3));

    assertThat(found.faults()).isEmpty();
    assertThat(found.isClean()).isTrue();
    assertThat(found.announcements()).isEqualTo(6);
  }

  @Test
  void a_repeat_in_a_topic_is_counted_and_is_no_fault() {
    var world = world(1, 2, 3);
    world.told.add(world.told.getFirst());

    assertThat(check(world).faults()).isEmpty();
    assertThat(check(world).repeats()).isOne();
  }

  @Test
  void finds_an_announcement_that_was_skipped() {
    only(check(world(1, 3)), LOST, "sanction/r-1 → investigation/r: number 2 was never taken in");
  }

  @Test
  void finds_an_announcement_that_was_taken_in_twice() {
    only(check(world(1, 2, 3, 3)), DOUBLED, "number 3 was taken in twice");
  }

  @Test
  void finds_announcements_that_were_taken_in_out_of_order() {
    only(check(world(2, 1, 3)), OUT_OF_ORDER, "number 1 was taken in after 2");
  }

  @Test
  void finds_an_announcement_that_stands_in_no_topic() {
    var world = world(1, 2);
    world.told.removeLast();

    only(check(world), LOST, "number 3 to r stands in no topic");
  }

  @Test
  void finds_a_topic_out_of_order() {
    var world = world(1, 2, 3);
    Collections.swap(world.told, world.told.size() - 2, world.told.size() - 1);

    only(check(world), OUT_OF_ORDER, "number 2 stands in sanctions.x after number 3");
  }

  @Test
  void finds_an_entry_that_was_edited() {
    var world = world(1, 2, 3);
    history(world, "sanction/r-1").get(1).put("body", "{\"level\":\"light\"}");

    only(check(world), ALTERED, "sanction/r-1: entry 2 was edited");
  }

  @Test
  void finds_an_entry_that_was_cut_off() {
    var world = world(1, 2, 3);
    history(world, "notification/reports-r").removeLast();

    assertThat(check(world).faults())
        .anyMatch(f -> f.kind() == ALTERED && f.words().contains("says version 3"));
  }

  @Test
  void finds_content_that_its_sender_never_signed() {
    var world = world(1, 2, 3);
    var one = world.told.getFirst();
    world.told.set(
        0,
        new Told(
            one.topic(),
            one.place(),
            one.sender(),
            one.from(),
            one.to(),
            one.n(),
            one.type(),
            one.on(),
            one.at(),
            one.entry(),
            one.salt(),
            "{\"edited\":true}",
            one.signature()));

    assertThat(check(world).count(UNSIGNED)).isPositive();
  }

  @Test
  void finds_a_mail_under_a_second_id() {
    var world = world(1, 2, 3);
    world.mails.add("<n2@netral.example>");

    only(check(world), DOUBLED, "a mail under n2 belongs to no notice");
  }

  @Test
  void finds_a_repeated_mail_that_the_ledger_does_not_know() {
    var world = world(1, 2, 3);
    world.mails.add(world.mails.getFirst());

    only(check(world), DOUBLED, "notice n1: 2 mails, but the ledger has 1 attempts");
  }

  @Test
  void finds_a_mail_that_never_went_out() {
    var world = world(1, 2, 3);
    world.mails.clear();

    only(check(world), LOST, "notice n1");
  }

  @Test
  void finds_what_still_waits_to_be_handed_over() {
    var world = world(1, 2, 3);
    world.file("sanction/r-1").append("pendingSince", new Date(0));

    only(check(world), WAITING, "something waits to be handed over");
  }

  @Test
  void finds_a_case_too_few() {
    assertThat(new Checker(2, (_, moment) -> moment).check(world(1, 2, 3).observed()).count(LOST))
        .isEqualTo(3);
  }

  @Test
  void a_mail_repeated_under_its_id_with_both_attempts_is_no_fault() {
    var world = world(1, 2, 3);
    world.mailed();
    world.mails.add(world.mails.getFirst());

    assertThat(check(world).faults()).isEmpty();
  }

  @Test
  void finds_what_lies_parked() {
    var world = world(1, 2, 3);
    world.parked.put("reports", List.of("x"));

    only(check(world), WAITING, "reports: parked x");
  }

  @Test
  void finds_a_case_that_notification_does_not_have() {
    var world = world(1, 2, 3);
    world.forget("notification/reports-r");

    assertThat(check(world).faults())
        .anyMatch(fault -> fault.words().contains("has nothing of report r"));
  }

  private SmallWorld world(Integer... taken) {
    return new SmallWorld(folder, List.of(taken));
  }

  private static List<Document> history(SmallWorld world, String where) {
    return world.file(where).getList("history", Document.class);
  }

  private static Found check(SmallWorld world) {
    return new Checker(1, (_, moment) -> moment).check(world.observed());
  }

  private static void only(Found found, Fault.Kind kind, String words) {
    assertThat(found.isClean()).isFalse();
    assertThat(found.faults()).singleElement().extracting(Fault::kind).isEqualTo(kind);
    assertThat(found.faults().getFirst().words()).contains(words);
  }
}
