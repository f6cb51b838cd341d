package id.netral.notification.lifecycle;

/** The random name that the sender gave its wish; a repeat of it is the same wish. */
public record NoticeId(String value) {}
