package id.netral.sanction.lifecycle;

import java.util.List;

/** What the lifecycle answers. */
public sealed interface Decision {

  record Accepted(List<ProceedingEvent> events) implements Decision {}

  /** No, because… ({@link Refusal}, or the obstacle of a rule of law). */
  record Rejected(Enum<?> why) implements Decision {}

  /** Heard and kept, without an effect. */
  record TakenIn(String why) implements Decision {}

  static Decision accept(ProceedingEvent... events) {
    return new Accepted(List.of(events));
  }

  static Decision reject(Enum<?> why) {
    return new Rejected(why);
  }
}
