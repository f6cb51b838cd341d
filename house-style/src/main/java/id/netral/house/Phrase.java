package id.netral.house;

import java.util.List;

/**
 * Something to be said on a page: either a key of the message bundles or text that a person typed.
 *
 * <p>Arguments may be phrases, dates and instants themselves; {@link Words} says them in the
 * reader's language.
 */
public sealed interface Phrase {

  /** A key of the message bundles. */
  static Phrase of(String key, Object... args) {
    return new Keyed(key, List.of(args));
  }

  /** Words that are shown as they are, such as a name. */
  static Phrase plain(String text) {
    return new Plain(text);
  }

  /** An article in the short form of the rules, cited as the reader's language does. */
  static Phrase article(String article) {
    return new Article(article);
  }

  record Keyed(String key, List<Object> args) implements Phrase {}

  record Plain(String text) implements Phrase {}

  record Article(String article) implements Phrase {}
}
