package id.netral.notification.messages;

import java.time.LocalDate;

/** As told on {@code notice-results.<sender>}. */
record NoticeDeliveredV1(String notice, String channel, LocalDate deliveredOn) {}
