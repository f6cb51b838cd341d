package id.netral.notification.lifecycle;

import java.util.List;

/** What the rules answer. */
public sealed interface Decision {

  record Accepted(List<NoticeEvent> events) implements Decision {}

  record Rejected(Refusal why) implements Decision {}

  /** Heard, without an effect, because… */
  record TakenIn(String why) implements Decision {}

  static Decision accept(NoticeEvent... events) {
    return new Accepted(List.of(events));
  }

  static Decision reject(Refusal why) {
    return new Rejected(why);
  }

  static Decision takeIn(String why) {
    return new TakenIn(why);
  }
}
