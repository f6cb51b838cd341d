package id.netral.sanction.pages.acts;

import id.netral.sanction.handling.ProceedingHandling;
import id.netral.sanction.handling.Reading.Opening;
import id.netral.sanction.lifecycle.Step;
import org.springframework.stereotype.Component;

/** The personnel agency takes the recommendation up. */
@Component
final class TakeUpForm implements ActForm {

  private final ProceedingHandling handling;

  TakeUpForm(ProceedingHandling handling) {
    this.handling = handling;
  }

  @Override
  public Step step() {
    return Step.TAKE_UP;
  }

  @Override
  public Deed read(Opening opening, Sheet sheet) {
    return handling::takeUp;
  }
}
