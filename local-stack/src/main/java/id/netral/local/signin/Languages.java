package id.netral.local.signin;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Indonesian first; {@code ?lang=en} switches and is remembered. */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

  @Bean
  LocaleResolver localeResolver() {
    var cookie = new CookieLocaleResolver("sign-in-language");
    cookie.setDefaultLocale(Locale.of("id"));
    return cookie;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    var change = new LocaleChangeInterceptor();
    change.setParamName("lang");
    registry.addInterceptor(change);
  }
}
