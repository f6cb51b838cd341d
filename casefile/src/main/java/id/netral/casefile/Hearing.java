package id.netral.casefile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of file hears: for each announcement type the record that it is read into and what
 * the lifecycle answers. The answer is never a refusal: events, or {@code TakeIn} with a reason.
 */
public final class Hearing<S, E> {

  /** How one type of announcement is read and answered. */
  record Ear<S, E, D>(Class<D> data, BiFunction<S, Heard<D>, Verdict<E>> answer) {}

  private final CaseFiles<S, E> files;
  private final Set<String> topics = new LinkedHashSet<>();
  private final Map<String, Ear<S, E, ?>> ears = new LinkedHashMap<>();

  private Hearing(CaseFiles<S, E> files) {
    this.files = files;
  }

  public static <S, E> Hearing<S, E> in(CaseFiles<S, E> files) {
    return new Hearing<>(files);
  }

  /** Logical topics that are heard; {@link Announcement#INSIDE} for the service's own files. */
  public Hearing<S, E> from(String... logical) {
    topics.addAll(Set.of(logical));
    return this;
  }

  /** Reads announcements of this type into {@code data} (only the fields that it has). */
  public <D> Hearing<S, E> on(
      String type, Class<D> data, BiFunction<S, Heard<D>, Verdict<E>> answer) {
    if (ears.put(type, new Ear<>(data, answer)) != null) {
      throw new IllegalArgumentException(type + " is heard twice");
    }
    return this;
  }

  /** The logical topics, in no order. */
  public Set<String> topics() {
    return topics;
  }

  CaseFiles<S, E> files() {
    return files;
  }

  @Nullable Ear<S, E, ?> ear(String type) {
    return ears.get(type);
  }
}
