package id.netral.notification.handling;

import id.netral.casefile.Verdict;
import id.netral.notification.lifecycle.Decision;
import id.netral.notification.lifecycle.Decision.Accepted;
import id.netral.notification.lifecycle.Decision.Rejected;
import id.netral.notification.lifecycle.Decision.TakenIn;
import id.netral.notification.lifecycle.NoticeCommand;
import id.netral.notification.lifecycle.NoticeEvent;
import id.netral.notification.lifecycle.Notices;

/** The rules' answer in the words of the case file. */
public final class Verdicts {

  private Verdicts() {}

  public static Verdict<NoticeEvent> of(Notices state, NoticeCommand command) {
    return of(Notices.decide(state, command));
  }

  private static Verdict<NoticeEvent> of(Decision decision) {
    return switch (decision) {
      case Accepted(var events) -> new Verdict.Accept<>(events);
      case Rejected(var why) -> Verdict.refuse(why);
      case TakenIn(var why) -> Verdict.takeIn(why);
    };
  }
}
