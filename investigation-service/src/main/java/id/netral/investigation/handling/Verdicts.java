package id.netral.investigation.handling;

import id.netral.casefile.Verdict;
import id.netral.investigation.lifecycle.Decision;
import id.netral.investigation.lifecycle.InvestigationEvent;

/** The lifecycle's answer in the words of the case file. */
public final class Verdicts {

  private Verdicts() {}

  public static Verdict<InvestigationEvent> of(Decision decision) {
    return switch (decision) {
      case Decision.Accepted(var events) -> new Verdict.Accept<>(events);
      case Decision.Rejected(var why) -> Verdict.refuse(why);
      case Decision.TakenIn(var why) -> Verdict.takeIn(why);
    };
  }
}
