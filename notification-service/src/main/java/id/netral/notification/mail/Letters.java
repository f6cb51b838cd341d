package id.netral.notification.mail;

import id.netral.notification.lifecycle.Wish;
import id.netral.notification.words.NoticeWords;
import id.netral.notification.words.Owners;
import java.util.List;
import java.util.Locale;
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

  Letters(NoticeWords words, Owners owners, ITemplateEngine templates) {
    this.words = words;
    this.owners = owners;
    this.templates = templates;
  }

  Letter letter(Wish wish) {
    var subject = LANGUAGES.stream().map(locale -> words.say("mail.subject", locale)).toList();
    var parts = LANGUAGES.stream().map(locale -> part(wish, locale)).toList();
    return new Letter(String.join(" · ", subject), parts);
  }

  private Letter.Part part(Wish wish, Locale locale) {
    return new Letter.Part(
        locale.getLanguage(),
        words.sentence(wish.role(), wish.text(), locale),
        owners.page(wish.sender(), wish.role(), wish.path()),
        words.say("mail.open", locale),
        words.say("mail.foot", locale));
  }

  String html(Letter letter) {
    var context = new Context(LANGUAGES.getFirst());
    context.setVariable("letter", letter);
    return templates.process("notification/mail", context);
  }
}
