package id.netral.notification.lifecycle;

import static id.netral.notification.lifecycle.Attempt.Channel.MAIL;

import id.netral.notification.lifecycle.Attempt.Outcome;
import id.netral.notification.lifecycle.NoticeCommand.BeginAttempt;
import id.netral.notification.lifecycle.NoticeCommand.EndAttempt;
import id.netral.notification.lifecycle.NoticeCommand.WantNotice;
import id.netral.notification.lifecycle.NoticeEvent.AttemptBegun;
import id.netral.notification.lifecycle.NoticeEvent.AttemptEnded;
import id.netral.notification.lifecycle.NoticeEvent.NoticeWanted;
import id.netral.notification.lifecycle.NoticeEvent.PlacedInInbox;
import id.netral.notification.lifecycle.Wish.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notices as the tests meet them, reached by real events. */
public final class ANotice {

  public static final NoticeId NOTICE = new NoticeId("k2m4n6p3r5t7v2x4");
  public static final Instant WANTED = Instant.parse("2024-10-28T03:00:00Z");
  static final Duration SILENCE = Duration.ofMinutes(5);
  public static final Patience PATIENCE =
      new Patience(List.of(Duration.ofMinutes(1), Duration.ofMinutes(5)), SILENCE);

  private ANotice() {}

  public static Wish forTheReporter() {
    return new Wish("reports", "abcdefghijklmnop", Role.REPORTER, null, "case-forwarded", null);
  }

  public static Wish forAnOfficer() {
    return new Wish(
        "investigation",
        "abcdefghijklmnop",
        Role.BAWASLU_OFFICER,
        "bawaslu-35.73",
        "report-submitted",
        "/cases/abcdefghijklmnop");
  }

  public static NoticeEvent wanted(Wish wish) {
    return new NoticeWanted(NOTICE, wish, WANTED);
  }

  public static NoticeEvent placed() {
    return new PlacedInInbox(NOTICE, WANTED);
  }

  static WantNotice want(Wish wish) {
    return new WantNotice(NOTICE, wish, WANTED);
  }

  static BeginAttempt begin(Instant at) {
    return new BeginAttempt(NOTICE, at, PATIENCE);
  }

  public static NoticeEvent begun(int ordinal, Instant at) {
    return new AttemptBegun(NOTICE, MAIL, ordinal, at, at.plus(SILENCE));
  }

  static EndAttempt end(int ordinal, Outcome outcome, Instant at) {
    return new EndAttempt(NOTICE, ordinal, outcome, at, PATIENCE);
  }

  public static NoticeEvent ended(
      int ordinal, Outcome outcome, Instant at, @Nullable Instant retryAt) {
    return new AttemptEnded(NOTICE, MAIL, ordinal, outcome, at, retryAt);
  }

  public static Notices after(NoticeEvent... events) {
    var state = Notices.NONE;
    for (var event : events) state = Notices.evolve(state, event);
    return state;
  }
}
