package id.netral.notification.lifecycle;

import id.netral.notification.lifecycle.Attempt.Channel;
import java.time.Instant;
import java.util.Locale;

/** Where one notice stands. Each state holds only what is true in it. */
public sealed interface Progress {

  /**
   * Waits for its first or next mail.
   *
   * @param tried mails attempted so far
   * @param notBefore when the next one may begin
   */
  record Wanted(int tried, Instant notBefore) implements Progress {}

  /**
   * A mail is going out, in the hands of the one process that wrote this.
   *
   * @param until when that process has been silent for so long that it counts as gone
   */
  record Attempting(int ordinal, Instant until) implements Progress {}

  record Delivered(Channel channel, Instant deliveredAt) implements Progress {}

  record Failed(Reason reason, int tried, Instant failedAt) implements Progress {}

  record Cancelled(Instant cancelledAt) implements Progress {}

  /** Why a person could not be told. */
  enum Reason {
    NO_ADDRESS,
    MAILBOX_REFUSED,
    GAVE_UP;

    /** The code that the sender and the ledger see: {@code gave-up-after-6}. */
    public String code(int tried) {
      var word = name().toLowerCase(Locale.ROOT).replace('_', '-');
      return this == GAVE_UP ? word + "-after-" + tried : word;
    }
  }
}
