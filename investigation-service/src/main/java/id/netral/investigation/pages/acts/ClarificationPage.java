package id.netral.investigation.pages.acts;

import id.netral.house.Phrase;
import id.netral.house.Problems;
import id.netral.investigation.handling.CaseAccess;
import id.netral.investigation.handling.CaseHandling;
import id.netral.investigation.lifecycle.InvestigationCommand.RecordClarification;
import id.netral.investigation.lifecycle.matter.Clarification;
import id.netral.investigation.lifecycle.matter.Clarification.Course;
import id.netral.investigation.lifecycle.matter.Clarification.Mode;
import id.netral.investigation.lifecycle.matter.Clarification.Party;
import id.netral.investigation.pages.Acting;
import id.netral.investigation.pages.Acting.Sent;
import id.netral.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Minutes of a clarification, with oath, without, or of who did not come (B-91 to B-97). */
@Controller
@RequestMapping("/cases/{file}/clarification")
final class ClarificationPage {

  private static final Party[] HEARD_HERE = {Party.REPORTED_PARTY, Party.WITNESS, Party.EXPERT};
  private static final int MINUTES_LENGTH = 30_000;

  private final Acting acting;
  private final CaseHandling handling;

  ClarificationPage(Acting acting, CaseHandling handling) {
    this.acting = acting;
    this.handling = handling;
  }

  record Form(
      @Nullable Party party,
      @Nullable String name,
      @Nullable Course course,
      @Nullable Mode mode,
      @Nullable String minutes) {

    /** The reporter is heard on the reports' side, under an alias here. */
    private Problems problems() {
      return Problems.none()
          .andIf(party == null || party == Party.REPORTER, "party", lacks("party"))
          .andIf(name == null || name.isBlank() || name.length() > 200, "name", lacks("name"))
          .andIf(course == null, "course", lacks("course"))
          .andIf(mode == null, "mode", lacks("mode"))
          .andIf(
              course != Course.DID_NOT_COME && (minutes == null || minutes.isBlank()),
              "minutes",
              lacks("minutes"))
          .andIf(
              minutes != null && minutes.length() > MINUTES_LENGTH, "minutes", lacks("too-long"));
    }

    private static Phrase lacks(String what) {
      return Phrase.of("investigation.clarification.lacks." + what);
    }
  }

  @GetMapping
  ModelAndView show(StaffMember staff, @PathVariable String file) {
    var seen = acting.toAct(staff, file, "clarification");
    return drawn(acting.page("clarification", seen, new Form(null, null, null, null, null)));
  }

  @PostMapping
  ModelAndView record(StaffMember staff, @PathVariable String file, Sent sent, Form form) {
    var seen = acting.toAct(staff, file, "clarification");
    var problems = form.problems();
    var party = form.party();
    var name = form.name();
    var course = form.course();
    var mode = form.mode();
    if (problems.any() || party == null || name == null || course == null || mode == null) {
      return drawn(acting.wrong("clarification", seen, sent, form, problems));
    }
    var minutes = form.minutes() == null ? "" : form.minutes().strip();
    var command =
        new RecordClarification(new Clarification(party, name.strip(), course, mode, minutes));
    var handled =
        handling.carryOut(
            file, sent.id(), CaseAccess.actor(staff), acting.dated(seen, sent), command);
    return drawn(acting.after(handled, "clarification", seen, sent, form));
  }

  private static ModelAndView drawn(ModelAndView page) {
    return page.addObject("parties", RegistrationPage.choices("party", HEARD_HERE))
        .addObject("courses", RegistrationPage.choices("course", Course.values()))
        .addObject("modes", RegistrationPage.choices("mode", Mode.values()));
  }
}
