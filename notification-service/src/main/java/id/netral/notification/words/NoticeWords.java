package id.netral.notification.words;

import id.netral.notification.lifecycle.Wish.Role;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The sentence of a notice. It says that something has happened, never to whom or what; a key
 * nobody has written words for is said in general words, so that nobody is left untold.
 */
@Component
public class NoticeWords {

  private final MessageSource messages;

  NoticeWords(MessageSource messages) {
    this.messages = messages;
  }

  public String sentence(Role role, String text, Locale locale) {
    return switch (role) {
      // a mailbox is read by others too: one sentence for whatever has happened
      case REPORTER -> say("notice.reporter", locale);
      case OFFICIAL -> say("notice.official", locale);
      case BAWASLU_OFFICER,
          BAWASLU_MEMBER,
          SUPERVISOR,
          PERSONNEL_OFFICER,
          EXAMINER,
          SUPERIOR,
          PPK ->
          Objects.requireNonNullElseGet(
              messages.getMessage("notice.text." + text, null, null, locale),
              () -> say("notice.other", locale));
    };
  }

  public String say(String key, Locale locale) {
    return Objects.requireNonNull(messages.getMessage(key, null, locale));
  }
}
