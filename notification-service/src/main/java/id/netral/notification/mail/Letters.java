package id.netral.notification.mail;

import id.netral.notification.lifecycle.Wish;
import id.netral.notification.words.NoticeWords;
import id.netral.notification.words.Owners;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes mails: Indonesian first, English below, and nothing of the case in either. */
@Component
class Letters {

  private static final List<Locale> LANGUAGES = List.of(Locale.of("id"), Locale.ENGLISH);

  private final NoticeWords words;
  private final Owners owners;
  private final ITemplateEngine templates;
  private final String subject;
  private final List<Frame> frames;

  Letters(NoticeWords words, Owners owners, ITemplateEngine templates) {
    this.words = words;
    this.owners = owners;
    this.templates = templates;
    this.subject =
        LANGUAGES.stream()
            .map(locale -> words.say("mail.subject", locale))
            .collect(Collectors.joining(" · "));
    this.frames = LANGUAGES.stream().map(locale -> Frame.of(words, locale)).toList();
  }

  /** What stands in every mail of a language. */
  private record Frame(Locale locale, String linkWords, String foot) {

    static Frame of(NoticeWords words, Locale locale) {
      return new Frame(locale, words.say("mail.open", locale), words.say("mail.foot", locale));
    }
  }

  Letter letter(Wish wish) {
    return new Letter(subject, frames.stream().map(frame -> part(wish, frame)).toList());
  }

  private Letter.Part part(Wish wish, Frame frame) {
    return new Letter.Part(
        frame.locale().getLanguage(),
        words.sentence(wish.role(), wish.text(), frame.locale()),
        owners.page(wish.sender(), wish.role(), wish.path()),
        frame.linkWords(),
        frame.foot());
  }

  String html(Letter letter) {
    var context = new Context(LANGUAGES.getFirst());
    context.setVariable("letter", letter);
    return templates.process("notification/mail", context);
  }
}
