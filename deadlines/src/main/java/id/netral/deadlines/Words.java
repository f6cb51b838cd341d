package id.netral.deadlines;

import java.util.Locale;

/** The same words in both languages of Netral. */
public record Words(String indonesian, String english) {

  /** English for any English locale, else Indonesian. */
  public String in(Locale language) {
    return language.getLanguage().equals("en") ? english : indonesian;
  }

  /** Reads {@code Indonesian | English}; without a bar the words are the same in both. */
  static Words of(String text) {
    var bar = text.indexOf('|');
    return bar < 0
        ? new Words(text, text)
        : new Words(text.substring(0, bar).strip(), text.substring(bar + 1).strip());
  }
}
