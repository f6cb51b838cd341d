package id.netral.house;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Says phrases, dates and times in the reader's language; templates call it {@code @words}.
 *
 * <p>Times are those of the region: pass its zone, or leave it out for Jakarta.
 */
public final class Words {

  public static final Locale INDONESIAN = Locale.of("id");

  /** Western Indonesia, where the agencies of the capital are. */
  public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

  private static final Map<String, String> ZONE_NAMES =
      Map.of(
          "Asia/Jakarta", "WIB",
          "Asia/Pontianak", "WIB",
          "Asia/Makassar", "WITA",
          "Asia/Jayapura", "WIT");

  /** "454(6)" of "UU 7/2017 art 454(6)". */
  private static final Pattern PARAGRAPH = Pattern.compile("(\\d+[A-Z]?)\\((\\d+[a-z]?)\\)");

  private final MessageSource messages;

  public Words(MessageSource messages) {
    this.messages = messages;
  }

  public String say(Phrase phrase) {
    return say(phrase, LocaleContextHolder.getLocale());
  }

  public String say(Phrase phrase, Locale locale) {
    return switch (phrase) {
      case Phrase.Plain(var text) -> text;
      case Phrase.Article(var article) -> cited(article, locale);
      case Phrase.Keyed(var key, var args) -> message(key, args, locale);
    };
  }

  /** A phrase said, or anything else as it is: for fragments that take either. */
  public String text(Object phraseOrText) {
    return phraseOrText instanceof Phrase phrase ? say(phrase) : phraseOrText.toString();
  }

  /** An article as a reader expects it cited; the rules keep it in its short form. */
  public String cited(String article) {
    return cited(article, LocaleContextHolder.getLocale());
  }

  private String cited(String article, Locale locale) {
    var spelled = article;
    for (var word : List.of("arts", "art", "no")) {
      var said = message("house.cite." + word, List.of(), locale);
      spelled = spelled.replaceAll("\\b" + word + " (?=\\d)", said + " ");
    }
    return PARAGRAPH
        .matcher(spelled)
        .replaceAll(m -> message("house.cite.paragraph", List.of(m.group(1), m.group(2)), locale));
  }

  /** The message of a key, for templates that build the key themselves. */
  public String say(String key, Object... args) {
    return message(key, List.of(args), LocaleContextHolder.getLocale());
  }

  private String message(String key, List<Object> args, Locale locale) {
    var said = args.stream().map(arg -> said(arg, locale)).toArray();
    var message = messages.getMessage(key, said, "??" + key + "??", locale);
    return message == null ? key : message;
  }

  private Object said(Object arg, Locale locale) {
    return switch (arg) {
      case Phrase phrase -> say(phrase, locale);
      case LocalDate day -> day(day, locale);
      case Instant instant -> dayAndHour(instant, WIB, locale);
      default -> arg;
    };
  }

  /** "Jumat, 15 November 2024". */
  public String day(LocalDate day) {
    return day(day, LocaleContextHolder.getLocale());
  }

  public String day(LocalDate day, Locale locale) {
    return in("EEEE, d MMMM yyyy", day, locale);
  }

  public String day(Instant instant, ZoneId zone) {
    return day(instant.atZone(zone).toLocalDate());
  }

  /** "15 Nov 2024", for tables. */
  public String shortDay(LocalDate day) {
    return in("d MMM yyyy", day, LocaleContextHolder.getLocale());
  }

  public String shortDay(Instant instant, ZoneId zone) {
    return shortDay(instant.atZone(zone).toLocalDate());
  }

  /** "09.30 WIB". */
  public String hour(Instant instant, ZoneId zone) {
    return hour(instant, zone, LocaleContextHolder.getLocale());
  }

  public String hour(Instant instant) {
    return hour(instant, WIB);
  }

  public String hour(Instant instant, ZoneId zone, Locale locale) {
    var pattern = locale.getLanguage().equals("en") ? "HH:mm" : "HH.mm";
    return in(pattern, instant.atZone(zone), locale)
        + " "
        + ZONE_NAMES.getOrDefault(zone.getId(), zone.getId());
  }

  /** "Jumat, 15 November 2024, 09.30 WIB". */
  public String dayAndHour(Instant instant, ZoneId zone) {
    return dayAndHour(instant, zone, LocaleContextHolder.getLocale());
  }

  public String dayAndHour(Instant instant) {
    return dayAndHour(instant, WIB);
  }

  public String dayAndHour(Instant instant, ZoneId zone, Locale locale) {
    return day(instant.atZone(zone).toLocalDate(), locale) + ", " + hour(instant, zone, locale);
  }

  /** "1,2 MB". */
  public String size(long bytes) {
    var locale = LocaleContextHolder.getLocale();
    if (bytes < 1_000) {
      return bytes + " B";
    }
    return bytes < 1_000_000
        ? String.format(locale, "%.0f kB", bytes / 1_000.0)
        : String.format(locale, "%.1f MB", bytes / 1_000_000.0);
  }

  private static String in(String pattern, TemporalAccessor time, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(time);
  }
}
