package id.netral.sanction.pages.acts;

import id.netral.house.Choice;
import id.netral.house.Phrase;
import id.netral.sanction.handling.Competences;
import id.netral.sanction.lifecycle.law.Authority;
import id.netral.sanction.lifecycle.law.Capacity;
import id.netral.sanction.lifecycle.law.Circumstances;
import id.netral.sanction.lifecycle.law.Competence;
import id.netral.sanction.lifecycle.law.DecisionRules;
import id.netral.sanction.lifecycle.law.DecisionRules.Rule;
import id.netral.sanction.lifecycle.law.Obstacle;
import id.netral.sanction.lifecycle.law.Proposal;
import id.netral.sanction.lifecycle.law.SanctionKind;
import id.netral.sanction.lifecycle.law.SanctionLaw;
import id.netral.sanction.pages.Wording;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which choices the law leaves, and why it bars the others. */
record DecisionDesk(Circumstances person, Proposal draft, Set<String> roles) {

  /** Answered by other fields of the page, so they bar no sanction by themselves. */
  private static final Set<Obstacle> ELSEWHERE =
      EnumSet.of(
          Obstacle.VIOLATION_NOT_NAMED,
          Obstacle.CONSENT_IS_MISSING,
          Obstacle.CONSENT_AFTER_DECISION);

  private static final SanctionLaw LAW = SanctionLaw.CURRENT;

  List<Choice> violations() {
    return LAW.violations().stream()
        .map(
            v ->
                Choice.of(v.code(), Phrase.of("sanction.violation." + v.code()))
                    .hint(
                        Phrase.of(
                            "sanction.desk.level",
                            v.source().article(),
                            Phrase.of(
                                v.level() == null
                                    ? "sanction.level.none"
                                    : "sanction.level." + Wording.word(v.level())))))
        .toList();
  }

  /** What may be chosen stands first; the rest follows greyed, each with its reason. */
  List<Choice> kinds() {
    return LAW.kinds().stream()
        .map(this::choice)
        .sorted(Comparator.comparing(choice -> choice.whyNot() != null))
        .toList();
  }

  private Choice choice(SanctionKind kind) {
    var hint =
        Phrase.of(
            "sanction.desk.level",
            kind.source().article(),
            Phrase.of("sanction.level." + Wording.word(kind.level())));
    var choice = Choice.of(kind.code(), Phrase.of("sanction.kind." + kind.code())).hint(hint);
    return DecisionRules.broken(LAW, draft.with(kind.code()), person)
        .filter(rule -> !ELSEWHERE.contains(rule.obstacle()))
        .map(rule -> choice.barred(because(rule)))
        .orElse(choice);
  }

  private static Phrase because(Rule rule) {
    return Phrase.of(
        "sanction.desk.because", Wording.why(rule.obstacle()), rule.article(), rule.row());
  }

  List<Choice> authorities() {
    return Arrays.stream(Authority.values()).map(this::choice).toList();
  }

  private Choice choice(Authority authority) {
    var rows = rows(authority);
    var choice = Choice.of(authority.name(), Phrase.of("sanction.authority." + authority));
    if (rows.isEmpty()) {
      return choice.barred(
          Phrase.of("sanction.desk.not-over", Phrase.of("sanction.post." + person.post())));
    }
    var may =
        choice.hint(
            Phrase.of("sanction.desk.may", kinds(rows), rows.getFirst().source().article()));
    if (!authority.isOfThisGovernment()) {
      return may.barred(Wording.why(Obstacle.NOT_SIGNED_HERE));
    }
    return Competences.maySign(roles, authority)
        ? may
        : may.barred(Phrase.of("sanction.problem.not-your-signature"));
  }

  private List<Competence> rows(Authority authority) {
    return LAW.competences().stream()
        .filter(row -> row.authority() == authority && row.post() == person.post())
        .toList();
  }

  private static String kinds(List<Competence> rows) {
    return String.join(", ", rows.stream().flatMap(row -> row.kinds().stream()).sorted().toList());
  }

  static List<Choice> capacities() {
    return Arrays.stream(Capacity.values())
        .map(
            capacity -> {
              var choice = Choice.of(capacity.name(), Phrase.of("sanction.capacity." + capacity));
              return capacity.isActing()
                  ? choice.hint(Phrase.of("sanction.desk.needs-consent"))
                  : choice;
            })
        .toList();
  }

  /** The rules in words, each with article and row. */
  List<Rule> law() {
    return DecisionRules.ALL;
  }

  List<String> earlier() {
    return person.sameNature();
  }

  /** Both sets of moderate sanctions stand open: a doubt that people have to see (doubt 7). */
  boolean offersTransitional() {
    return LAW.kinds().stream()
        .filter(SanctionKind::transitional)
        .anyMatch(
            kind ->
                DecisionRules.broken(LAW, draft.with(kind.code()), person)
                    .filter(rule -> !ELSEWHERE.contains(rule.obstacle()))
                    .isEmpty());
  }
}
