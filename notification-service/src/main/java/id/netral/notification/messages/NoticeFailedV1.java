package id.netral.notification.messages;

/** As told on {@code notice-results.<sender>}. */
record NoticeFailedV1(String notice, String reason) {}
