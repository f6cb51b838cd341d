package id.netral.house.frame;

import id.netral.house.Words;
import java.util.Locale;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** {@code ?lang=en} asks for English; anything else is answered in Indonesian. */
final class TwoLanguages extends LocaleChangeInterceptor {

  TwoLanguages() {
    setParamName("lang");
  }

  @Override
  protected Locale parseLocaleValue(String value) {
    return value.equals("en") ? Locale.ENGLISH : Words.INDONESIAN;
  }
}
