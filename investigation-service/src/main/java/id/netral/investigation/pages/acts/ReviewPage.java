package id.netral.investigation.pages.acts;

import id.netral.house.Choice;
import id.netral.house.Phrase;
import id.netral.investigation.handling.CaseAccess;
import id.netral.investigation.handling.CaseAccess.Seen;
import id.netral.investigation.handling.CaseHandling;
import id.netral.investigation.lifecycle.InvestigationCommand.ConcludeReview;
import id.netral.investigation.lifecycle.matter.Requirement;
import id.netral.investigation.pages.Acting;
import id.netral.investigation.pages.Acting.Sent;
import id.netral.investigation.pages.words.EventWords;
import id.netral.staff.StaffMember;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The preliminary review (kajian awal) as a checklist. */
@Controller
@RequestMapping("/cases/{file}/review")
final class ReviewPage {

  private final Acting acting;
  private final CaseHandling handling;

  ReviewPage(Acting acting, CaseHandling handling) {
    this.acting = acting;
    this.handling = handling;
  }

  record Form(
      @Nullable List<String> formal, @Nullable List<String> material, @Nullable String note) {
    List<String> formalTicked() {
      return formal == null ? List.of() : formal;
    }

    List<String> materialTicked() {
      return material == null ? List.of() : material;
    }

    private ConcludeReview command() {
      var met = EnumSet.noneOf(Requirement.class);
      for (var requirement : Requirement.values()) {
        if (formalTicked().contains(requirement.name())
            || materialTicked().contains(requirement.name())) {
          met.add(requirement);
        }
      }
      return new ConcludeReview(met, note == null ? "" : note.strip());
    }
  }

  @GetMapping
  ModelAndView show(StaffMember staff, @PathVariable String file) {
    var seen = acting.toAct(staff, file, "review");
    return drawn(acting.page("review", seen, new Form(suggested(seen), null, null)), seen);
  }

  @PostMapping
  ModelAndView conclude(StaffMember staff, @PathVariable String file, Sent sent, Form form) {
    var seen = acting.toAct(staff, file, "review");
    var handled =
        handling.carryOut(
            file, sent.id(), CaseAccess.actor(staff), acting.dated(seen, sent), form.command());
    return drawn(acting.after(handled, "review", seen, sent, form), seen);
  }

  private static List<String> suggested(Seen seen) {
    return seen.state().dossier().isLate() ? List.of() : List.of(Requirement.IN_TIME.name());
  }

  private static ModelAndView drawn(ModelAndView page, Seen seen) {
    return page.addObject("formalChoices", choices(seen, Requirement.Kind.FORMAL))
        .addObject("materialChoices", choices(seen, Requirement.Kind.MATERIAL))
        .addObject("isLate", seen.state().dossier().isLate())
        .addObject("reportLimit", seen.state().dossier().reportLimit().orElse(null));
  }

  /** Whether the report came in time is computed and can't be ticked (B-56). */
  private static List<Choice> choices(Seen seen, Requirement.Kind kind) {
    return Arrays.stream(Requirement.values())
        .filter(r -> r.kind() == kind)
        .map(
            r ->
                r != Requirement.IN_TIME
                    ? choice(r).hint(Phrase.article(r.article()))
                    : seen.state().dossier().isLate()
                        ? choice(r).barred(inTime(seen))
                        : choice(r).hint(inTime(seen)))
        .toList();
  }

  private static Choice choice(Requirement requirement) {
    return Choice.of(requirement.name(), EventWords.word("requirement", requirement));
  }

  private static Phrase inTime(Seen seen) {
    var dossier = seen.state().dossier();
    return dossier
        .reportLimit()
        .map(
            limit ->
                Phrase.of(
                    "investigation.review." + (dossier.isLate() ? "is-late" : "is-in-time"),
                    limit.due(),
                    dossier.intake().receivedOn(),
                    Phrase.article(limit.article())))
        .orElse(Phrase.of("investigation.review.no-limit"));
  }
}
