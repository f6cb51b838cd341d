package id.netral.house;

import org.jspecify.annotations.Nullable;

/**
 * A "no" of the rules, shown where the act was asked for.
 *
 * @param article where it is written
 * @param instead what can be done instead
 */
public record Refusal(Phrase reason, @Nullable String article, @Nullable Phrase instead) {

  public static Refusal because(Phrase reason) {
    return new Refusal(reason, null, null);
  }

  public Refusal article(String text) {
    return new Refusal(reason, text, instead);
  }

  public Refusal instead(Phrase text) {
    return new Refusal(reason, article, text);
  }
}
