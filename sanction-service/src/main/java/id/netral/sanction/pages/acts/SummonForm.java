package id.netral.sanction.pages.acts;

import id.netral.sanction.handling.Limits;
import id.netral.sanction.handling.ProceedingHandling;
import id.netral.sanction.handling.ProceedingHandling.Call;
import id.netral.sanction.handling.Reading.Opening;
import id.netral.sanction.lifecycle.Proceeding.AbsentOnce;
import id.netral.sanction.lifecycle.Step;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** The first or second summons. */
@Component
final class SummonForm implements ActForm {

  private final ProceedingHandling handling;
  private final Limits limits;

  SummonForm(ProceedingHandling handling, Limits limits) {
    this.handling = handling;
    this.limits = limits;
  }

  @Override
  public Step step() {
    return Step.SUMMON;
  }

  @Override
  public MultiValueMap<String, String> start(Opening opening) {
    return MultiValueMap.fromSingleValue(Map.of("hour", "09:00"));
  }

  @Override
  public void show(Opening opening, Sheet sheet, Model model) {
    var government = opening.government();
    var on = Objects.requireNonNullElse(sheet.dayOrNull("on"), limits.today(government));
    model.addAttribute("latest", limits.examination(on, government));
    model.addAttribute("secondSummons", opening.state() instanceof AbsentOnce once ? once : null);
  }

  @Override
  public Deed read(Opening opening, Sheet sheet) {
    var call =
        new Call(
            sheet.text("number"),
            sheet.day("examinationOn"),
            sheet.hour("hour"),
            sheet.text("place"));
    return entry -> handling.summon(entry, call);
  }
}
