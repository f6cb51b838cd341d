package id.netral.house.frame;

import id.netral.house.Words;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Puts the house style into any service that has this module on its class path. */
@AutoConfiguration(
    beforeName = {
      "org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration",
      "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration"
    })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(HouseSettings.class)
class HouseStyle {

  private static final Duration LANGUAGE_KEPT = Duration.ofDays(365);

  @Bean
  @ConditionalOnMissingBean(name = "messageSource")
  MessageSource messageSource(Environment environment) {
    return Bundles.source(environment.getProperty("spring.messages.basename", ""));
  }

  @Bean
  Words words(MessageSource messages) {
    return new Words(messages);
  }

  /** Indonesian whatever the browser prefers; a cookie only for who chose otherwise. */
  @Bean
  LocaleResolver localeResolver() {
    var cookie = new CookieLocaleResolver("language");
    cookie.setDefaultLocale(Words.INDONESIAN);
    cookie.setCookieMaxAge(LANGUAGE_KEPT);
    cookie.setCookieSameSite("Lax");
    cookie.setCookieHttpOnly(true);
    return cookie;
  }

  @Bean
  WebMvcConfigurer housePages(HouseSettings settings, Environment environment) {
    var agency = settings.agencyOr(environment.getProperty("netral.casefile.agency", ""));
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new TwoLanguages());
        registry.addInterceptor(new HousePages(agency, settings.quickExit()));
      }
    };
  }
}
