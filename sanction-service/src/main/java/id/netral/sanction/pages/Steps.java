package id.netral.sanction.pages;

import id.netral.house.NextStep;
import id.netral.house.Phrase;
import id.netral.sanction.handling.Competences;
import id.netral.sanction.handling.Reading.Opening;
import id.netral.sanction.lifecycle.Clock;
import id.netral.sanction.lifecycle.Proceeding.Sanctioned;
import id.netral.sanction.lifecycle.Refusal;
import id.netral.sanction.lifecycle.Stage;
import id.netral.sanction.lifecycle.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What may be done now, by whom, and why the rest may not. */
final class Steps {

  /** Reasons that only say that a step lies behind: nobody has to be told. */
  private static final Set<Refusal> BEHIND =
      EnumSet.of(
          Refusal.ALREADY_TAKEN_UP,
          Refusal.ALREADY_EXAMINING,
          Refusal.ALREADY_DECIDED,
          Refusal.ALREADY_DELIVERED,
          Refusal.ALREADY_SUMMONED,
          Refusal.ALREADY_EXAMINED,
          Refusal.REPORT_IS_THERE,
          Refusal.TEAM_IS_FORMED);

  private Steps() {}

  static List<NextStep> of(Opening opening) {
    var steps = new ArrayList<NextStep>();
    for (var step : Step.values()) {
      var why = step.notNow(opening.state());
      if (why == null) {
        steps.add(possible(opening, step, steps.stream().noneMatch(NextStep::foremost)));
      } else if (!BEHIND.contains(why) && !ended(opening)) {
        steps.add(NextStep.mayNot(Wording.verb(step), Wording.why(why), null));
      }
    }
    return steps;
  }

  private static NextStep possible(Opening opening, Step step, boolean first) {
    if (!Competences.may(opening.who().roles(), step)) {
      var turn = Wording.role(Competences.of(step).getFirst());
      return NextStep.mayNot(Wording.verb(step), Phrase.of("sanction.not-your-step"), turn);
    }
    var address = "/proceedings/" + opening.proceeding() + "/" + Wording.word(step);
    var may =
        NextStep.may(Wording.verb(step), address)
            .note(Phrase.of("sanction.step." + Wording.word(step) + ".note"));
    var dated =
        Clock.thatMatters(opening.state())
            .filter(_ -> first)
            .map(clock -> may.by(clock.due()))
            .orElse(may);
    return first ? dated.asForemost() : may;
  }

  private static boolean ended(Opening opening) {
    return opening.state() instanceof Sanctioned || Stage.of(opening.state()) == Stage.NO_SANCTION;
  }
}
