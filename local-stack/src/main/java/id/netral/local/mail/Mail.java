package id.netral.local.mail;

import java.time.Instant;

/** One caught mail, as it is shown. */
record Mail(
    String id,
    String messageId,
    String sender,
    String recipients,
    String subject,
    Instant received,
    String text) {}
