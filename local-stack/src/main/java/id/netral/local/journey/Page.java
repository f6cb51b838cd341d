package id.netral.local.journey;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page as it was shown. */
public interface Page {

  URI address();

  int status();

  /** All its words. */
  String text();

  /** Whether there is a link or a button with these words. */
  boolean offers(String words);

  /** Follows the first link whose words contain these. */
  Page follow(String words);

  /** Opens the page again. */
  Page again();

  /**
   * Fills in the form that has this button, and presses it.
   *
   * @param button words on the button; empty for the form with a password
   */
  Page press(String button, Filled filled);

  /** The text of the first element of this CSS selector; throws when there is none. */
  String read(String selector);

  /** The values of a group of choices, by the name of the field. */
  List<String> choices(String name);

  /** Why the last act was refused, in the page's words; null when it was not. */
  @Nullable String refusal();

  /** Presses a button and expects that it was not refused. */
  default Page does(String button, Filled filled) {
    var next = press(button, filled);
    var no = next.refusal();
    if (no != null || next.status() >= 400) {
      throw new IllegalStateException(
          "\"%s\" at %s was refused (%d): %s"
              .formatted(
                  button, address().getPath(), next.status(), no == null ? next.text() : no));
    }
    return next;
  }
}
