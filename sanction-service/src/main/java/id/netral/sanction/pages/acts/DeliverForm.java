package id.netral.sanction.pages.acts;

import id.netral.house.Choice;
import id.netral.house.Phrase;
import id.netral.sanction.handling.Limits;
import id.netral.sanction.handling.ProceedingHandling;
import id.netral.sanction.handling.Reading.Opening;
import id.netral.sanction.lifecycle.Proceeding.Decided;
import id.netral.sanction.lifecycle.Step;
import id.netral.sanction.lifecycle.file.Delivery;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The decision is handed over, or sent to who was absent. */
@Component
final class DeliverForm implements ActForm {

  private final ProceedingHandling handling;
  private final Limits limits;

  DeliverForm(ProceedingHandling handling, Limits limits) {
    this.handling = handling;
    this.limits = limits;
  }

  @Override
  public Step step() {
    return Step.DELIVER;
  }

  @Override
  public void show(Opening opening, Sheet sheet, Model model) {
    var government = opening.government();
    var on = Objects.requireNonNullElse(sheet.dayOrNull("on"), limits.today(government));
    model.addAttribute("effect", limits.effect(on, government).due());
    model.addAttribute(
        "due",
        opening.state() instanceof Decided decided ? decided.sanction().delivery().due() : null);
    model.addAttribute(
        "hows",
        Arrays.stream(Delivery.How.values())
            .map(how -> Choice.of(how.name(), Phrase.of("sanction.how." + how)))
            .toList());
  }

  @Override
  public Deed read(Opening opening, Sheet sheet) {
    var how = sheet.choice("how", Delivery.How.class);
    return entry -> handling.deliver(entry, how);
  }
}
