package id.netral.notification.lifecycle;

/** No, because… */
public enum Refusal {
  NOT_WANTED,
  TOO_EARLY,
  ALREADY_ATTEMPTING,
  NO_SUCH_ATTEMPT,
  ALREADY_ENDED,
  NOT_IN_INBOX
}
