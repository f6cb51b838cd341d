package id.netral.investigation.lifecycle;

import java.util.List;

/** What the lifecycle answers. */
public sealed interface Decision {

  record Accepted(List<InvestigationEvent> events) implements Decision {}

  record Rejected(Refusal why) implements Decision {}

  /** Heard, kept, without an effect; the reason is a short code. */
  record TakenIn(String why) implements Decision {}

  static Decision accept(InvestigationEvent... events) {
    return new Accepted(List.of(events));
  }

  static Decision accept(List<? extends InvestigationEvent> events) {
    return new Accepted(List.copyOf(events));
  }

  static Decision reject(Refusal why) {
    return new Rejected(why);
  }

  static Decision takeIn(String why) {
    return new TakenIn(why);
  }
}
