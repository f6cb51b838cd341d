package id.netral.sanction.pages.acts;

import id.netral.house.Choice;
import id.netral.house.Phrase;
import id.netral.sanction.handling.ProceedingHandling;
import id.netral.sanction.handling.Reading.Opening;
import id.netral.sanction.lifecycle.Proceeding.Reported;
import id.netral.sanction.lifecycle.ProceedingCommand.NoSanctionGround;
import id.netral.sanction.lifecycle.Step;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The proceeding ends without a sanction, with its reasons. */
@Component
final class NoSanctionForm implements ActForm {

  private final ProceedingHandling handling;

  NoSanctionForm(ProceedingHandling handling) {
    this.handling = handling;
  }

  @Override
  public Step step() {
    return Step.NO_SANCTION;
  }

  @Override
  public void show(Opening opening, Sheet sheet, Model model) {
    var isReported = opening.state() instanceof Reported;
    model.addAttribute(
        "grounds",
        Arrays.stream(NoSanctionGround.values())
            .map(
                ground -> {
                  var choice = Choice.of(ground.name(), Phrase.of("sanction.ground." + ground));
                  return ground == NoSanctionGround.NOT_PROVEN && !isReported
                      ? choice.barred(Phrase.of("sanction.refusal.not-proven-needs-report"))
                      : choice;
                })
            .toList());
  }

  @Override
  public Deed read(Opening opening, Sheet sheet) {
    var ground = sheet.choice("ground", NoSanctionGround.class);
    var reasons = sheet.text("reasons");
    if (reasons.length() > 4000) {
      sheet.problem("reasons", "sanction.problem.too-long");
    }
    var seen = sheet.number("version");
    sheet.mustTick("sure");
    return entry -> handling.decline(entry, ground, reasons, seen);
  }
}
