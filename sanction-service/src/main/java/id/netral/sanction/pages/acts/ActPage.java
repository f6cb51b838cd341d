package id.netral.sanction.pages.acts;

import id.netral.casefile.Handled;
import id.netral.house.Phrase;
import id.netral.house.Refusal;
import id.netral.sanction.handling.Actors;
import id.netral.sanction.handling.Competences;
import id.netral.sanction.handling.Entry;
import id.netral.sanction.handling.Limits;
import id.netral.sanction.handling.NotHere;
import id.netral.sanction.handling.NotYours;
import id.netral.sanction.handling.Reading;
import id.netral.sanction.handling.Reading.Opening;
import id.netral.sanction.pages.Wording;
import id.netral.staff.StaffMember;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows an act, carries it out, and shows it again with what was typed when the rules say no. */
@Controller
class ActPage {

  private static final String ADDRESS =
      "/proceedings/{proceeding}/"
          + "{act:take-up|identify|form-team|summon|examine|report|decide|no-sanction|deliver}";

  private final Reading reading;
  private final Limits limits;
  private final List<ActForm> forms;

  ActPage(Reading reading, Limits limits, List<ActForm> forms) {
    this.reading = reading;
    this.limits = limits;
    this.forms = forms;
  }

  @GetMapping(ADDRESS)
  String open(
      @PathVariable String proceeding, @PathVariable String act, StaffMember who, Model model) {
    var form = form(act);
    var opening = open(proceeding, form, who);
    var why = form.step().notNow(opening.state());
    var refusal = why == null ? null : Wording.refusal(why);
    return shown(
        form,
        opening,
        new Sheet(form.start(opening)),
        UUID.randomUUID().toString(),
        refusal,
        model);
  }

  @PostMapping(ADDRESS)
  String carryOut(
      @PathVariable String proceeding,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> typed,
      StaffMember who,
      Model model) {
    var form = form(act);
    var opening = open(proceeding, form, who);
    var sheet = new Sheet(typed);
    var command = sheet.text("command");
    if (typed.containsKey("weigh")) { // only asks which choices the law leaves
      return shown(form, opening, sheet, command, null, model);
    }
    sheet.dayOrNull("on"); // a day that cannot be is told with the other problems
    var deed = form.read(opening, sheet);
    if (sheet.problems().any()) {
      return shown(form, opening, sheet, command, null, model);
    }
    var entry = entry(opening, form, sheet);
    return switch (deed.with(entry)) {
      case Handled.Done<?> _ -> "redirect:/proceedings/" + proceeding + "?done=" + act;
      case Handled.Refused<?>(var _, var why) ->
          shown(form, opening, sheet, command, Wording.refusal(why), model);
      case Handled.Overtaken<?> _ -> {
        var again = open(proceeding, form, who);
        var overtaken = Refusal.because(Phrase.of("sanction.refusal.overtaken"));
        yield shown(form, again, sheet, command, overtaken, model);
      }
    };
  }

  private static Entry entry(Opening opening, ActForm form, Sheet sheet) {
    return new Entry(
        opening.proceeding(),
        opening.government(),
        sheet.text("command"),
        Actors.of(opening.who(), form.step()),
        sheet.dayOrNull("on"),
        sheet.textOrNull("lateReason"));
  }

  private Opening open(String proceeding, ActForm form, StaffMember who) {
    var opening =
        reading
            .open(who, proceeding, "proceeding", "act-" + Wording.word(form.step()))
            .orElseThrow(NotHere::new);
    if (!Competences.may(who.roles(), form.step())) {
      throw new NotYours();
    }
    return opening;
  }

  private String shown(
      ActForm form,
      Opening opening,
      Sheet sheet,
      String command,
      @Nullable Refusal refusal,
      Model model) {
    var act = Wording.word(form.step());
    form.show(opening, sheet, model);
    model.addAttribute("proceeding", opening.proceeding());
    model.addAttribute("act", act);
    model.addAttribute("person", opening.state().matter().recommendation().person());
    model.addAttribute("recommendation", opening.state().matter().recommendation());
    model.addAttribute("typed", sheet.shown());
    model.addAttribute("problems", sheet.problems());
    model.addAttribute("command", command);
    model.addAttribute("version", opening.file().version());
    model.addAttribute("refusal", refusal);
    model.addAttribute("today", limits.today(opening.government()));
    return "sanction/acts/" + act;
  }

  private ActForm form(String act) {
    return forms.stream()
        .filter(form -> Wording.word(form.step()).equals(act))
        .findFirst()
        .orElseThrow(NotHere::new);
  }
}
