package id.netral.sanction.pages.acts;

import id.netral.house.Phrase;
import id.netral.house.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A form as it was typed. What is asked for and lacks becomes a problem at its field; the value
 * given back then is a stand-in that nobody uses.
 */
final class Sheet {

  private static final int LONGEST = 20_000;

  private final MultiValueMap<String, String> typed;
  private Problems problems = Problems.none();

  Sheet(MultiValueMap<String, String> typed) {
    this.typed = typed;
  }

  Problems problems() {
    return problems;
  }

  /** What stands in the fields, to be shown again. */
  Map<String, String> shown() {
    return typed.toSingleValueMap();
  }

  List<String> all(String field) {
    return typed.getOrDefault(field, List.of()).stream().filter(v -> !v.isBlank()).toList();
  }

  String text(String field) {
    var text = textOrNull(field);
    return text == null ? lacking(field, "sanction.problem.empty", "") : text;
  }

  @Nullable String textOrNull(String field) {
    var text = Objects.requireNonNullElse(typed.getFirst(field), "").strip();
    if (text.length() > LONGEST) {
      return lacking(field, "sanction.problem.too-long", text);
    }
    return text.isEmpty() ? null : text;
  }

  LocalDate day(String field) {
    var day = dayOrNull(field);
    return day == null ? lacking(field, "sanction.problem.empty", LocalDate.EPOCH) : day;
  }

  @Nullable LocalDate dayOrNull(String field) {
    var text = textOrNull(field);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException _) {
      return lacking(field, "sanction.problem.no-day", LocalDate.EPOCH);
    }
  }

  LocalTime hour(String field) {
    try {
      return LocalTime.parse(text(field).replace('.', ':'));
    } catch (DateTimeException _) {
      return lacking(field, "sanction.problem.no-hour", LocalTime.MIDNIGHT);
    }
  }

  <E extends Enum<E>> E choice(String field, Class<E> of) {
    var chosen = textOrNull(field);
    return Arrays.stream(of.getEnumConstants())
        .filter(each -> each.name().equals(chosen))
        .findFirst()
        .orElseGet(() -> lacking(field, "sanction.problem.not-chosen", of.getEnumConstants()[0]));
  }

  boolean ticked(String field) {
    return "true".equals(typed.getFirst(field));
  }

  void mustTick(String field) {
    if (!ticked(field)) {
      problem(field, "sanction.problem.not-ticked");
    }
  }

  long number(String field) {
    try {
      return Long.parseLong(text(field));
    } catch (NumberFormatException _) {
      return lacking(field, "sanction.problem.empty", 0L);
    }
  }

  void problem(String field, String key) {
    problems = problems.of(field) == null ? problems.and(field, Phrase.of(key)) : problems;
  }

  private <T> T lacking(String field, String key, T standIn) {
    problem(field, key);
    return standIn;
  }
}
