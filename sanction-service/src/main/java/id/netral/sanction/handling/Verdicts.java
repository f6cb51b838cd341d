package id.netral.sanction.handling;

import id.netral.casefile.Verdict;
import id.netral.sanction.lifecycle.Decision;
import id.netral.sanction.lifecycle.ProceedingEvent;
import java.util.List;

/** The lifecycle's answer in the words of the case file. */
public final class Verdicts {

  private Verdicts() {}

  public static Verdict<ProceedingEvent> of(Decision decision) {
    return switch (decision) {
      case Decision.Accepted(var events) -> new Verdict.Accept<>(events);
      case Decision.Rejected(var why) -> Verdict.refuse(why);
      case Decision.TakenIn(var why) -> Verdict.takeIn(why);
    };
  }

  /** To a command of our own, "nothing to do" is an acceptance without events. */
  static Verdict<ProceedingEvent> ofOurs(Decision decision) {
    return decision instanceof Decision.TakenIn ? new Verdict.Accept<>(List.of()) : of(decision);
  }
}
