package id.netral.notification.mail;

import java.util.List;

/**
 * A mail as it is read: the same in each language, one after the other.
 *
 * @param subject neutral; a list of mails is read over shoulders
 */
record Letter(String subject, List<Part> parts) {

  record Part(String language, String sentence, String link, String linkWords, String foot) {}

  String plain() {
    var all = parts.stream().map(part -> String.join("\n\n", part.sentence, part.link, part.foot));
    return String.join("\n\n– – –\n\n", all.toList()) + "\n";
  }
}
