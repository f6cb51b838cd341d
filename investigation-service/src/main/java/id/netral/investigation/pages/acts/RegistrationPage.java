package id.netral.investigation.pages.acts;

import id.netral.house.Choice;
import id.netral.house.Phrase;
import id.netral.house.Problems;
import id.netral.investigation.handling.CaseAccess;
import id.netral.investigation.handling.CaseAccess.Seen;
import id.netral.investigation.handling.CaseHandling;
import id.netral.investigation.handling.Registering;
import id.netral.investigation.handling.Registering.Signed;
import id.netral.investigation.lifecycle.InvestigationCommand.RefusalReason;
import id.netral.investigation.lifecycle.InvestigationCommand.RefuseRegistration;
import id.netral.investigation.lifecycle.InvestigationCommand.StillPossible;
import id.netral.investigation.pages.Acting;
import id.netral.investigation.pages.Acting.Sent;
import id.netral.investigation.pages.words.EventWords;
import id.netral.investigation.pages.words.LateWords;
import id.netral.staff.StaffMember;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Into the register, or not and why. */
@Controller
@RequestMapping("/cases/{file}")
final class RegistrationPage {

  private static final int EXPLANATION_LENGTH = 4000;

  private final Acting acting;
  private final CaseHandling handling;
  private final Registering registering;

  RegistrationPage(Acting acting, CaseHandling handling, Registering registering) {
    this.acting = acting;
    this.handling = handling;
    this.registering = registering;
  }

  record Nothing() {}

  @GetMapping("/registration")
  ModelAndView registration(StaffMember staff, @PathVariable String file) {
    return acting.page("registration", acting.toAct(staff, file, "registration"), new Nothing());
  }

  @PostMapping("/registration")
  ModelAndView register(StaffMember staff, @PathVariable String file, Sent sent) {
    var seen = acting.toAct(staff, file, "registration");
    var handled =
        registering.register(
            new Signed(
                file, sent.seen(), sent.id(), CaseAccess.actor(staff), acting.dated(seen, sent)));
    return acting.after(handled, "registration", seen, sent, new Nothing());
  }

  record Form(
      @Nullable String reason, @Nullable String explanation, @Nullable List<String> stillPossible) {

    List<String> ways() {
      return stillPossible == null ? List.of() : stillPossible;
    }
  }

  @GetMapping("/refusal")
  ModelAndView refusal(StaffMember staff, @PathVariable String file) {
    var seen = acting.toAct(staff, file, "refusal");
    return drawn(acting.page("refusal", seen, suggested(seen)));
  }

  @PostMapping("/refusal")
  ModelAndView refuse(StaffMember staff, @PathVariable String file, Sent sent, Form form) {
    var seen = acting.toAct(staff, file, "refusal");
    var explanation = form.explanation() == null ? "" : form.explanation().strip();
    var problems =
        Problems.none()
            .andIf(reason(form) == null, "reason", Phrase.of("investigation.refusal.no-reason"))
            .andIf(
                explanation.isEmpty() || explanation.length() > EXPLANATION_LENGTH,
                "explanation",
                Phrase.of("investigation.refusal.no-explanation"));
    var reason = reason(form);
    if (problems.any() || reason == null) {
      return drawn(acting.wrong("refusal", seen, sent, form, problems));
    }
    var command = new RefuseRegistration(reason, article(seen, reason), explanation, ways(form));
    var handled =
        handling.carryOut(
            file, sent.id(), CaseAccess.actor(staff), acting.dated(seen, sent), command);
    return drawn(acting.after(handled, "refusal", seen, sent, form));
  }

  /** A late report: the words are there already, and what is still possible (B-19). */
  private static Form suggested(Seen seen) {
    var dossier = seen.state().dossier();
    return dossier
        .reportLimit()
        .filter(_ -> dossier.isLate())
        .map(
            limit ->
                new Form(
                    RefusalReason.LATE.name(),
                    LateWords.of(dossier.intake(), limit),
                    List.of(StillPossible.INITIAL_INFORMATION.name())))
        .orElse(new Form(null, null, List.of()));
  }

  static String article(Seen seen, RefusalReason reason) {
    return switch (reason) {
      case LATE ->
          seen.state().dossier().reportLimit().map(l -> l.article()).orElse("Perbawaslu 8/2020");
      case FORMAL -> "Perbawaslu 7/2022 art 15(3)";
      case MATERIAL -> "Perbawaslu 7/2022 art 15(4)";
      case NOT_COMPETENT -> "Perbawaslu 7/2022 arts 15-16";
      case ALREADY_HANDLED -> "Perbawaslu 7/2022 arts 15-16";
    };
  }

  private static @Nullable RefusalReason reason(Form form) {
    return Arrays.stream(RefusalReason.values())
        .filter(r -> r.name().equals(form.reason()))
        .findFirst()
        .orElse(null);
  }

  private static List<StillPossible> ways(Form form) {
    return Arrays.stream(StillPossible.values())
        .filter(w -> form.ways().contains(w.name()))
        .toList();
  }

  private static ModelAndView drawn(ModelAndView page) {
    return page.addObject("reasons", choices("reason", RefusalReason.values()))
        .addObject("ways", choices("still-possible", StillPossible.values()));
  }

  static List<Choice> choices(String kind, Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(c -> Choice.of(c.name(), EventWords.word(kind, c)))
        .toList();
  }
}
