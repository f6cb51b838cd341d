package id.netral.sanction.pages;

import id.netral.house.Phrase;
import id.netral.house.Refusal;
import id.netral.sanction.lifecycle.Step;
import id.netral.sanction.lifecycle.TeamRules;
import id.netral.sanction.lifecycle.law.DecisionRules;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Keys of the message bundles for what the lifecycle says. */
public final class Wording {

  private Wording() {}

  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Phrase verb(Step step) {
    return Phrase.of("sanction.step." + word(step));
  }

  public static Phrase role(String role) {
    return Phrase.of("sanction.role." + role);
  }

  public static Phrase why(Enum<?> why) {
    return Phrase.of("sanction.refusal." + word(why));
  }

  /** The "no" with its article and row, where a rule of law says it. */
  public static Refusal refusal(Enum<?> why) {
    var said = Refusal.because(why(why));
    return Stream.concat(
            DecisionRules.ALL.stream()
                .filter(rule -> rule.obstacle() == why)
                .map(rule -> rule.article() + " · " + rule.row()),
            TeamRules.ALL.stream()
                .filter(rule -> rule.refusal() == why)
                .map(rule -> rule.article() + " · " + rule.row()))
        .findFirst()
        .or(() -> article(why))
        .map(said::article)
        .orElse(said);
  }

  private static Optional<String> article(Enum<?> why) {
    return switch (why) {
      case id.netral.sanction.lifecycle.Refusal r ->
          Optional.ofNullable(
              switch (r) {
                case TEAM_IS_MANDATORY -> "PP 94/2021 Pasal 29 · H-28";
                case EXAMINATION_TOO_LATE -> "PP 94/2021 Pasal 26 · H-21";
                case NOT_EXAMINED -> "PP 94/2021 Pasal 27 · H-24";
                case REPORT_IS_MISSING -> "PerBKN 6/2022 · H-43";
                default -> null; // the order of steps speaks for itself
              });
      default -> Optional.empty();
    };
  }
}
