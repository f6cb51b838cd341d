package id.netral.house;

import org.jspecify.annotations.Nullable;

/**
 * A radio button, a tick box or an option.
 *
 * @param whyNot why it can't be chosen: it is then shown greyed with this reason, never hidden
 */
public record Choice(String value, Phrase label, @Nullable Phrase hint, @Nullable Phrase whyNot) {

  public static Choice of(String value, Phrase label) {
    return new Choice(value, label, null, null);
  }

  public Choice hint(Phrase text) {
    return new Choice(value, label, text, whyNot);
  }

  public Choice barred(Phrase reason) {
    return new Choice(value, label, hint, reason);
  }
}
