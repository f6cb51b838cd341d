package id.netral.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.local.drill.Quiet;
import id.netral.local.drill.Resolve;
import id.netral.local.drill.checking.Checker;
import id.netral.local.drill.checking.Found;
import id.netral.local.drill.checking.Observing;
import id.netral.local.journey.Account;
import id.netral.local.journey.Browser;
import id.netral.local.journey.LikeAndComment;
import id.netral.local.journey.Patience;
import id.netral.local.journey.StubbornBrowser;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A case goes its whole way although every process is killed on the way, each in the middle of a
 * step.
 */
@Order(Integer.MAX_VALUE)
class KilledStory {

  private static final OffsetDateTime BEGINS = OffsetDateTime.parse("2024-10-23T09:30:00+07:00");

  /** Step to the process that goes while it is done. */
  private static final Map<Integer, String> DURING =
      Map.of(
          0,
          "reports",
          1,
          "investigation",
          4,
          "servers",
          12,
          "kafka",
          17,
          "sanction",
          19,
          "notification");

  private final Map<String, Browser> browsers = new HashMap<>();

  @Test
  void a_case_outlives_the_death_of_every_process() {
    try (var stack = Stack.start("killed", 8580, BEGINS)) {
      var story = new LikeAndComment(stack.addresses(), who -> browser(stack, who), reachable());
      var steps = story.steps();
      for (int i = 0; i < steps.size(); i++) {
        var killing = killing(stack, i);
        stack.moveTo(steps.get(i).at());
        Resolve.take(steps.get(i));
        killing.join();
        if (DURING.containsKey(i)) bringBack(stack);
      }
      stack.moveTo(BEGINS.plusDays(52));

      everybodyHasBeenToldInForce(stack, story);
      var found = found(stack);
      assertThat(found.faults()).isEmpty();
      assertThat(found.announcements()).isGreaterThan(40);
    }
  }

  private static CompletableFuture<?> killing(Stack stack, int step) {
    var process = DURING.get(step);
    return process == null
        ? CompletableFuture.completedFuture(null)
        : CompletableFuture.runAsync(
            () -> stack.kill(process),
            CompletableFuture.delayedExecutor(100 + 40L * step, TimeUnit.MILLISECONDS));
  }

  private Browser browser(Stack stack, String who) {
    return browsers.computeIfAbsent(who, _ -> new StubbornBrowser(() -> bringBack(stack)));
  }

  private static synchronized void bringBack(Stack stack) {
    stack.up();
  }

  private static Account.Reporter reachable() {
    var resident = LikeAndComment.resident();
    return new Account.Reporter(
        resident.name(),
        resident.nik(),
        resident.address(),
        resident.phone(),
        "wahyu@warga.example");
  }

  private void everybodyHasBeenToldInForce(Stack stack, LikeAndComment story) {
    var at = stack.addresses();
    Patience.until(() -> story.tracked().text().contains("berlaku"));
    var ofCase = at.investigation() + "/cases/" + story.report();
    Patience.until(
        () -> browser(stack, "siti").signIn(ofCase, "siti", "netral").text().contains("berlaku"));
    for (var user : Map.of("bkn", "bawaslu", "pj", "pemda").entrySet()) {
      var door = at.notification() + "/oauth2/authorization/" + user.getValue();
      var reader = new StubbornBrowser(() -> bringBack(stack));
      Patience.until(
          () -> {
            reader.signIn(door, user.getKey(), "netral");
            return reader.open(at.notification() + "/").offers("berlaku");
          });
    }
    var mailbox = "http://localhost:" + at.base() + "/mailbox";
    Patience.until(
        () -> browser(stack, "nobody").open(mailbox).text().contains("wahyu@warga.example"));
    Patience.until(
        () ->
            browser(stack, "nobody")
                .open(mailbox)
                .text()
                .contains("arif.budiman@malangkota.example"));
  }

  private static Found found(Stack stack) {
    var observing = new Observing(stack.addresses(), stack.data());
    return Quiet.found(
        new Checker(1, (_, moment) -> moment), observing::now, Duration.ofMinutes(2));
  }
}
