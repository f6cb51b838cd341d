package id.netral.reports.pages.form;

import id.netral.reports.lifecycle.Account.Accused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed, as it was typed; read with care only when something is made of it. */
record Answers(Map<String, String> typed) {

  private static final DateTimeFormatter AS_SPOKEN = DateTimeFormatter.ofPattern("d/M/uuuu");
  private static final int MOST_ACCUSED = 10;

  public String text(String field) {
    return typed.getOrDefault(field, "").strip();
  }

  @Nullable String orNull(String field) {
    var text = text(field);
    return text.isEmpty() ? null : text;
  }

  boolean ticked(String field) {
    return text(field).equals("true");
  }

  /** {@code 2024-10-21} from the browser's own field, or {@code 21/10/2024} as people write it. */
  public Optional<LocalDate> day(String field) {
    var text = text(field);
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notIso) {
      return spoken(text.replaceAll("[-. ]", "/"));
    }
  }

  private static Optional<LocalDate> spoken(String text) {
    try {
      return Optional.of(LocalDate.parse(text, AS_SPOKEN));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  public Optional<LocalDate> knownOn() {
    return ticked("knownForgotten") ? Optional.empty() : day("knownOn");
  }

  public boolean isTip() {
    return text("intake").equals("tip");
  }

  public int accusedShown() {
    int shown = 1;
    for (int i = 0; i < MOST_ACCUSED; i++) {
      if (!text("accused-" + i).isEmpty()) shown = i + 1;
    }
    return Math.min(MOST_ACCUSED, Math.max(shown, number("accusedShown")));
  }

  private int number(String field) {
    return text(field).matches("[0-9]{1,2}") ? Integer.parseInt(text(field)) : 0;
  }

  public List<Accused> accused() {
    var accused = new ArrayList<Accused>();
    for (int i = 0; i < MOST_ACCUSED; i++) {
      var name = text("accused-" + i);
      if (!name.isEmpty()) {
        accused.add(new Accused(name, orNull("post-" + i), orNull("unit-" + i)));
      }
    }
    return List.copyOf(accused);
  }

  public List<String> links() {
    return text("links").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The same answers with those of one page typed anew; a box that is not sent is not ticked. */
  Answers typing(List<String> fields, Map<String, String> sent) {
    var all = new HashMap<>(typed);
    for (var field : fields) all.put(field, sent.getOrDefault(field, ""));
    return new Answers(Map.copyOf(all));
  }
}
