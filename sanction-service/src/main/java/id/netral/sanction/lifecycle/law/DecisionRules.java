package id.netral.sanction.lifecycle.law;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** The rules that every sanction has to pass, in the order in which they are told. */
public final class DecisionRules {

  /**
   * @param article where it stands
   * @param row of law.md
   */
  public record Rule(Obstacle obstacle, String article, String row, Predicate<Draft> breaks) {}

  /** All that a rule looks at. */
  public record Draft(SanctionLaw law, Proposal proposal, Circumstances person) {

    Optional<SanctionKind> kind() {
      return law.kind(proposal.kind());
    }

    boolean kindIs(Predicate<SanctionKind> question) {
      return kind().filter(question).isPresent();
    }

    List<Violation> violations() {
      return proposal.violations().stream().flatMap(code -> law.violation(code).stream()).toList();
    }

    /** The heaviest level that the named articles fix; empty where none fixes one. */
    Optional<Level> heaviest() {
      return violations().stream()
          .map(Violation::level)
          .filter(Objects::nonNull)
          .max(Comparator.naturalOrder());
    }

    int weightOfLast() {
      return person.sameNature().stream()
          .flatMap(code -> law.kind(code).stream())
          .mapToInt(SanctionKind::weight)
          .max()
          .orElse(0);
    }
  }

  public static final List<Rule> ALL =
      List.of(
          new Rule(
              Obstacle.VIOLATION_NOT_NAMED,
              "PP 94/2021 Pasal 33, 37",
              "H-50",
              DecisionRules::namesNoViolation),
          new Rule(
              Obstacle.ALREADY_PUNISHED,
              "PP 94/2021 Pasal 35 ayat (3)",
              "H-40",
              draft -> draft.person().alreadyPunished()),
          new Rule(
              Obstacle.KIND_NOT_IN_FORCE,
              "PP 94/2021 Pasal 8, 42",
              "3.1",
              DecisionRules::isNotInForce),
          new Rule(
              Obstacle.OTHER_TRACK, "PP 42/2004 Pasal 15", "O-1", DecisionRules::isOfOtherTrack),
          new Rule(
              Obstacle.LIGHTER_THAN_THE_HEAVIEST,
              "PP 94/2021 Pasal 35 ayat (1)",
              "H-38",
              DecisionRules::isLighterThanTheHeaviest),
          new Rule(
              Obstacle.HEAVIER_THAN_THE_ARTICLE,
              "PP 94/2021 Pasal 9-14",
              "2.1",
              DecisionRules::isHeavierThanTheArticle),
          new Rule(
              Obstacle.NOT_HEAVIER_THAN_LAST,
              "PP 94/2021 Pasal 35 ayat (2)",
              "H-39",
              DecisionRules::isNotHeavierThanLast),
          new Rule(
              Obstacle.AUTHORITY_NOT_COMPETENT,
              "PP 94/2021 Pasal 16-24",
              "3.2",
              DecisionRules::isNotCompetent),
          new Rule(
              Obstacle.NOT_SIGNED_HERE,
              "PP 94/2021 Pasal 16-19",
              "3.2",
              draft -> !draft.proposal().authority().isOfThisGovernment()),
          new Rule(
              Obstacle.CONSENT_IS_MISSING,
              "UU 10/2016 Pasal 71",
              "O-54, H-12",
              draft -> needsConsent(draft) && draft.proposal().consentOn() == null),
          new Rule(
              Obstacle.CONSENT_AFTER_DECISION,
              "UU 10/2016 Pasal 71",
              "O-54, H-12",
              DecisionRules::hasConsentTooLate));

  private DecisionRules() {}

  /** The first rule that this decision would break. */
  public static Optional<Rule> broken(SanctionLaw law, Proposal proposal, Circumstances person) {
    var draft = new Draft(law, proposal, person);
    return ALL.stream().filter(rule -> rule.breaks().test(draft)).findFirst();
  }

  /** An acting head who takes an official out of the post needs the minister's consent. */
  public static boolean needsConsent(SanctionKind kind, Authority authority, Capacity capacity) {
    return authority == Authority.PPK_REGENCY && capacity.isActing() && kind.replaces();
  }

  private static boolean needsConsent(Draft draft) {
    var proposal = draft.proposal();
    return draft.kindIs(kind -> needsConsent(kind, proposal.authority(), proposal.capacity()));
  }

  private static boolean namesNoViolation(Draft draft) {
    return draft.proposal().violations().isEmpty()
        || draft.violations().size() < draft.proposal().violations().size();
  }

  private static boolean isNotInForce(Draft draft) {
    return !draft.kindIs(kind -> kind.isInForceOn(draft.proposal().decidedOn()));
  }

  private static boolean isOfOtherTrack(Draft draft) {
    return !draft.kindIs(
        kind -> draft.violations().stream().anyMatch(v -> v.track() == kind.track()));
  }

  private static boolean isLighterThanTheHeaviest(Draft draft) {
    var heaviest = draft.heaviest();
    return heaviest.isPresent() && draft.kindIs(kind -> kind.level().compareTo(heaviest.get()) < 0);
  }

  private static boolean isHeavierThanTheArticle(Draft draft) {
    var heaviest = draft.heaviest();
    return heaviest.isPresent()
        && draft.kindIs(kind -> kind.level().compareTo(heaviest.get()) > 0)
        && draft.weightOfLast() == 0; // a repeat has to be heavier, beyond the article if need be
  }

  private static boolean isNotHeavierThanLast(Draft draft) {
    return draft.weightOfLast() > 0 && draft.kindIs(kind -> kind.weight() <= draft.weightOfLast());
  }

  private static boolean isNotCompetent(Draft draft) {
    var authority = draft.proposal().authority();
    return !draft.kindIs(kind -> draft.law().mayImpose(authority, kind, draft.person().post()));
  }

  private static boolean hasConsentTooLate(Draft draft) {
    var consentOn = draft.proposal().consentOn();
    return consentOn != null
        && needsConsent(draft)
        && consentOn.isAfter(draft.proposal().decidedOn());
  }
}
