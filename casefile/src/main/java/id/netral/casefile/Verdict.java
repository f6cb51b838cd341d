package id.netral.casefile;

import java.util.List;

/** What a lifecycle answers to a command, to something heard, or to the passing of time. */
public sealed interface Verdict<E> {

  /** It happens: these events, in this order, in one write. */
  record Accept<E>(List<E> events) implements Verdict<E> {}

  /** No, because…; never an answer to something heard. */
  record Refuse<E>(Enum<?> why) implements Verdict<E> {}

  /** Heard and kept, without an effect, because… (a short code in kebab-case). */
  record TakeIn<E>(String why) implements Verdict<E> {}

  @SafeVarargs
  static <E> Verdict<E> accept(E... events) {
    return new Accept<>(List.of(events));
  }

  static <E> Verdict<E> refuse(Enum<?> why) {
    return new Refuse<>(why);
  }

  static <E> Verdict<E> takeIn(String why) {
    return new TakeIn<>(why);
  }
}
