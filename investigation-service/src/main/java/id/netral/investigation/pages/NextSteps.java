package id.netral.investigation.pages;

import id.netral.house.NextStep;
import id.netral.house.Phrase;
import id.netral.investigation.handling.CaseAccess.Seen;
import id.netral.investigation.lifecycle.Clocks;
import id.netral.investigation.lifecycle.Investigation.Closed;
import id.netral.investigation.lifecycle.Investigation.Decided;
import id.netral.investigation.lifecycle.Investigation.NotRegistered;
import id.netral.investigation.lifecycle.Investigation.Recommended;
import id.netral.investigation.lifecycle.Investigation.Registered;
import id.netral.investigation.lifecycle.Investigation.Reviewed;
import id.netral.investigation.lifecycle.Investigation.Studied;
import id.netral.investigation.lifecycle.Investigation.TipReceived;
import id.netral.investigation.lifecycle.Investigation.UnderReview;
import id.netral.investigation.lifecycle.ids.OfficerId;
import id.netral.investigation.lifecycle.matter.Release;
import id.netral.investigation.lifecycle.matter.Release.Standing;
import id.netral.investigation.storage.Stage;
import java.util.ArrayList;
import java.util.List;

/** "Langkah berikutnya": what may be done now, by whom, and why the rest may not. */
final class NextSteps {

  private static final Phrase OFFICER = Phrase.of("investigation.turn.officer");
  private static final Phrase SECOND_OFFICER = Phrase.of("investigation.turn.second-officer");
  private static final Phrase MEMBER = Phrase.of("investigation.turn.member");
  private static final Phrase GOVERNMENT = Phrase.of("investigation.turn.government");

  private final Seen seen;
  private final String base;

  private NextSteps(Seen seen) {
    this.seen = seen;
    this.base = "/cases/" + seen.file();
  }

  static List<NextStep> of(Seen seen) {
    return seen.mayAct() ? new NextSteps(seen).steps() : List.of();
  }

  private List<NextStep> steps() {
    return switch (seen.state()) {
      case TipReceived s -> s.takenUp() ? List.of() : List.of(may("tip", "/tip").asForemost());
      case UnderReview _ ->
          List.of(
              by(may("review", "/review")).asForemost(),
              not("registration", "not-yet-reviewed", OFFICER),
              not("plenary", "not-registered", MEMBER));
      case Reviewed s -> reviewed(s);
      case Registered s -> registered(s);
      case Studied s -> studied(s);
      case Decided s -> decided(s);
      case Recommended s ->
          Stage.of(s) == Stage.DONE
              ? List.of()
              : List.of(not("follow-up", "with-government", GOVERNMENT));
      case NotRegistered _, Closed _ -> List.of();
    };
  }

  private List<NextStep> reviewed(Reviewed s) {
    var again = may("review-again", "/review");
    if (s.dossier().isLate()) {
      return List.of(
          may("refusal", "/refusal").asForemost(), not("registration", "late", OFFICER), again);
    }
    return s.checklist().lacking().isEmpty()
        ? List.of(
            may("registration", "/registration").asForemost(), may("refusal", "/refusal"), again)
        : List.of(
            may("refusal", "/refusal").asForemost(),
            not("registration", "requirements-lacking", OFFICER),
            again);
  }

  private List<NextStep> registered(Registered s) {
    var steps = new ArrayList<NextStep>();
    steps.add(by(may("clarification", "/clarification")).asForemost());
    steps.add(
        may(s.dossier().reporterInvited() ? "invitation-again" : "invitation", "/invitation"));
    steps.add(may("study", "/study"));
    if (!s.registration().extended()) {
      steps.add(may("extension", "/extension"));
    }
    steps.add(not("plenary", "not-studied", MEMBER));
    return List.copyOf(steps);
  }

  private List<NextStep> studied(Studied s) {
    var steps = new ArrayList<NextStep>();
    steps.add(
        seen.mayDecide()
            ? by(may("plenary", "/plenary")).asForemost()
            : not("plenary", "only-members", MEMBER));
    if (!s.registration().extended()) {
      steps.add(may("extension", "/extension"));
    }
    return List.copyOf(steps);
  }

  private List<NextStep> decided(Decided s) {
    var steps = new ArrayList<NextStep>();
    var me = new OfficerId(seen.staff().subject());
    var waiting = s.releases().stream().filter(r -> r.standing() == Standing.PREPARED).toList();
    for (var release : waiting) {
      steps.add(check(release, me));
    }
    steps.add(
        s.releases().isEmpty()
            ? may("release", "/release").asForemost()
            : may("release", "/release"));
    var recommend = may("recommendation", "/recommendation");
    if (!waiting.isEmpty()) {
      steps.add(not("recommendation", "release-waits", SECOND_OFFICER));
    } else {
      steps.add(s.releases().isEmpty() ? recommend : recommend.asForemost());
    }
    return List.copyOf(steps);
  }

  private NextStep check(Release release, OfficerId me) {
    var verb = Phrase.of("investigation.step.release-check", Phrase.plain(release.name()));
    return release.preparedBy().equals(me)
        ? NextStep.mayNot(verb, Phrase.of("investigation.why.same-officer"), SECOND_OFFICER)
        : NextStep.may(verb, base + "/release/" + release.document().value()).asForemost();
  }

  private NextStep may(String step, String path) {
    return NextStep.may(Phrase.of("investigation.step." + step), base + path)
        .note(Phrase.of("investigation.step." + step + ".note"));
  }

  private NextStep by(NextStep step) {
    return Clocks.of(seen.state()).stream()
        .findFirst()
        .map(t -> step.by(t.clock().limit().due()))
        .orElse(step);
  }

  private static NextStep not(String step, String why, Phrase turn) {
    return NextStep.mayNot(
        Phrase.of("investigation.step." + step), Phrase.of("investigation.why." + why), turn);
  }
}
