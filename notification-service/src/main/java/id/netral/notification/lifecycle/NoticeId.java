package id.netral.notification.lifecycle;

/** The random name that the sender gave its wish; a repeat of it is the same wish. */
public record NoticeId(String value) {

  /** The same for every mail of a notice, so that a repeat is seen to be one. */
  public String messageId(String domain) {
    return "<" + value + "@" + domain + ">";
  }
}
