package id.netral.house;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, in the order of its fields. */
public record Problems(List<Problem> all) {

  /**
   * @param field the name of the input that it belongs to
   */
  public record Problem(String field, Phrase text) {}

  public static Problems none() {
    return new Problems(List.of());
  }

  public Problems and(String field, Phrase text) {
    var more = new ArrayList<>(all);
    more.add(new Problem(field, text));
    return new Problems(List.copyOf(more));
  }

  public Problems andIf(boolean wrong, String field, Phrase text) {
    return wrong ? and(field, text) : this;
  }

  public boolean any() {
    return !all.isEmpty();
  }

  public @Nullable Phrase of(String field) {
    return all.stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::text)
        .findFirst()
        .orElse(null);
  }
}
