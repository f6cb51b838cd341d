package id.netral.sanction.pages;

import id.netral.sanction.documents.Papers;
import id.netral.sanction.handling.Limits;
import id.netral.sanction.handling.NotHere;
import id.netral.sanction.handling.Reading;
import id.netral.sanction.handling.Reading.Opening;
import id.netral.sanction.lifecycle.Proceeding.Identified;
import id.netral.sanction.lifecycle.Proceeding.NoSanction;
import id.netral.sanction.lifecycle.Proceeding.Sanctioned;
import id.netral.sanction.lifecycle.Stage;
import id.netral.sanction.lifecycle.file.Nip;
import id.netral.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The case page: person, act, stage, the clock that matters, what happened and what comes next. */
@Controller
class ProceedingPage {

  private final Reading reading;
  private final Chronicle chronicle;
  private final Clocks clocks;
  private final Limits limits;

  ProceedingPage(Reading reading, Chronicle chronicle, Clocks clocks, Limits limits) {
    this.reading = reading;
    this.chronicle = chronicle;
    this.clocks = clocks;
    this.limits = limits;
  }

  @GetMapping("/proceedings/{proceeding}")
  String show(
      @PathVariable String proceeding,
      @RequestParam(name = "done", required = false) @Nullable String done,
      StaffMember who,
      Model model) {
    var opening =
        reading.open(who, proceeding, "proceeding", "case-page").orElseThrow(NotHere::new);
    var state = opening.state();
    model.addAttribute("proceeding", proceeding);
    model.addAttribute("recommendation", state.matter().recommendation());
    model.addAttribute("receivedOn", state.matter().receivedOn());
    model.addAttribute("stage", Wording.word(Stage.of(state)));
    model.addAttribute("clock", clocks.main(state));
    model.addAttribute("clocks", clocks.all(state));
    model.addAttribute("timeline", chronicle.of(opening));
    model.addAttribute("steps", Steps.of(opening));
    model.addAttribute("released", Released.of(opening));
    model.addAttribute("papers", Papers.of(opening.proceeding(), state));
    model.addAttribute("stations", Stations.of(state));
    model.addAttribute("region", limits.region(opening.government()));
    model.addAttribute("limited", opening.isLimited());
    model.addAttribute("done", done != null && done.matches("[a-z-]{1,20}") ? done : null);
    person(opening, model);
    return "sanction/proceeding";
  }

  private static void person(Opening opening, Model model) {
    if (opening.state() instanceof Identified identified) {
      model.addAttribute("official", identified.official());
      model.addAttribute("nip", Nip.spaced(identified.official().nip()));
      model.addAttribute("team", identified.inquiry().team());
    }
    if (opening.state() instanceof Sanctioned sanctioned) {
      model.addAttribute("sanction", sanctioned.sanction());
    }
    if (opening.state() instanceof NoSanction ended) {
      model.addAttribute("noSanction", ended);
    }
  }
}
