package id.netral.investigation.pages.acts;

import id.netral.house.Choice;
import id.netral.house.Phrase;
import id.netral.investigation.handling.CaseAccess;
import id.netral.investigation.handling.CaseAccess.Seen;
import id.netral.investigation.handling.CaseHandling;
import id.netral.investigation.handling.OffenceCatalogue;
import id.netral.investigation.handling.OffenceCatalogue.Item;
import id.netral.investigation.lifecycle.InvestigationCommand.DecideInPlenary;
import id.netral.investigation.lifecycle.matter.Plenary.Outcome;
import id.netral.investigation.pages.Acting;
import id.netral.investigation.pages.Acting.Sent;
import id.netral.investigation.pages.words.EventWords;
import id.netral.staff.StaffMember;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The plenary (rapat pleno): the law and the choices side by side, signed by a member. */
@Controller
@RequestMapping("/cases/{file}/plenary")
final class PlenaryPage {

  private final Acting acting;
  private final CaseHandling handling;
  private final OffenceCatalogue catalogue;

  PlenaryPage(Acting acting, CaseHandling handling, OffenceCatalogue catalogue) {
    this.acting = acting;
    this.handling = handling;
    this.catalogue = catalogue;
  }

  @GetMapping
  ModelAndView show(StaffMember staff, @PathVariable String file) {
    var seen = toDecide(staff, file);
    var form = PlenaryForm.blank(seen.state().dossier().intake());
    return drawn(acting.page("plenary", seen, form), seen, form);
  }

  @PostMapping
  ModelAndView decide(
      StaffMember staff,
      @PathVariable String file,
      Sent sent,
      @RequestParam MultiValueMap<String, String> fields) {
    var seen = toDecide(staff, file);
    var form = PlenaryForm.of(seen.state().dossier().intake(), fields);
    var problems = form.problems();
    var actOn = form.actOn();
    if (problems.any() || actOn == null) {
      return drawn(acting.wrong("plenary", seen, sent, form, problems), seen, form);
    }
    var handled =
        handling.sign(
            file,
            sent.seen(),
            sent.id(),
            CaseAccess.actor(staff),
            acting.dated(seen, sent),
            new DecideInPlenary(form.plenary(actOn, staff, catalogue)));
    return drawn(acting.after(handled, "plenary", seen, sent, form), seen, form);
  }

  private Seen toDecide(StaffMember staff, String file) {
    var seen = acting.toAct(staff, file, "plenary");
    if (!seen.mayDecide()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return seen;
  }

  private ModelAndView drawn(ModelAndView page, Seen seen, PlenaryForm form) {
    var dossier = seen.state().dossier();
    var actOn =
        Optional.ofNullable(form.actOn()).or(() -> Optional.ofNullable(dossier.intake().actOn()));
    return page.addObject("outcomes", RegistrationPage.choices("outcome", Outcome.values()))
        .addObject("offences", choices(actOn.orElse(null), dossier.candidatesFixedOn()))
        .addObject("fixedOn", dossier.candidatesFixedOn())
        .addObject("clarifications", dossier.clarifications());
  }

  /** Lawful choices first; the others are shown greyed with the reason and row, not hidden. */
  private List<Choice> choices(@Nullable LocalDate actOn, LocalDate fixedOn) {
    return catalogue.items().stream()
        .map(
            item -> {
              var choice = choice(item);
              return actOn == null
                  ? choice
                  : item.whyNot(actOn, fixedOn)
                      .map(
                          why ->
                              choice.barred(
                                  Phrase.of("investigation.offence." + why, fixedOn, "O-20")))
                      .orElse(choice);
            })
        .sorted(Comparator.comparing(c -> c.whyNot() != null))
        .toList();
  }

  private static Choice choice(Item item) {
    var english = LocaleContextHolder.getLocale().getLanguage().equals("en");
    var offence = item.offence();
    return Choice.of(
            offence.code(),
            Phrase.plain(offence.code() + " – " + (english ? item.english() : item.indonesian())))
        .hint(
            Phrase.of(
                item.doubt().isEmpty()
                    ? "investigation.offence.hint"
                    : "investigation.offence.hint-doubt",
                Phrase.plain(offence.article()),
                EventWords.word("level", offence.level()),
                EventWords.word("track", offence.track()),
                Phrase.plain(offence.confidence()),
                Phrase.plain(item.doubt())));
  }
}
