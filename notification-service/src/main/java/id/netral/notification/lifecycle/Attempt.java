package id.netral.notification.lifecycle;

import id.netral.notification.lifecycle.NoticeEvent.AttemptEnded;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One try to tell someone.
 *
 * @param ordinal counted per notice; the inbox is 0, mails count from 1
 * @param outcome null until something is known of it
 */
public record Attempt(
    Channel channel,
    int ordinal,
    Instant begunAt,
    @Nullable Outcome outcome,
    @Nullable Instant endedAt) {

  Attempt after(AttemptEnded event) {
    return channel == event.channel() && ordinal == event.ordinal()
        ? new Attempt(channel, ordinal, begunAt, event.outcome(), event.endedAt())
        : this;
  }

  /** How a person is told. */
  public enum Channel {
    INBOX,
    MAIL;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How one attempt ended; nothing else about it is kept. */
  public enum Outcome {
    /** The mail server took it over, or it lies in the inbox. */
    ACCEPTED,
    /** The agency that knows the address did not answer. */
    OWNER_AWAY,
    /** The mail server did not answer, or asked to come again. */
    SERVER_AWAY,
    /** Nothing was heard of this attempt: the process ended, so the mail may have gone out. */
    INTERRUPTED,
    /** The agency that knows the addresses has none for this role. */
    NO_ADDRESS,
    /** The mail server refused this mailbox for good. */
    MAILBOX_REFUSED;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
