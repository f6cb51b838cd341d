package id.netral.reports;

import com.mongodb.client.MongoDatabase;
import id.netral.deadlines.Deadlines;
import id.netral.deadlines.Settings;
import id.netral.reports.storage.Drafts;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The parts that come from elsewhere. */
@Configuration(proxyBeanMethods = false)
class ReportsParts {

  /** What the sources of the law leave open is decided under {@code netral.deadlines}. */
  @Bean
  Deadlines deadlines(Environment environment) {
    var chosen =
        Binder.get(environment)
            .bind("netral.deadlines", Bindable.mapOf(String.class, String.class))
            .orElse(Map.of());
    return Deadlines.of(Settings.of(chosen));
  }

  /** In the database of the files, but never part of one. */
  @Bean
  Drafts drafts(MongoDatabase database, InstantSource clock) {
    return new Drafts(database, clock);
  }

  /**
   * The secret is 80 random bits, drawn and never chosen: no number of guesses finds it, so the
   * hash need not hold up those who send a report, as the usual strength would by 60 ms.
   */
  @Bean
  PasswordEncoder codeHash(ReportsSettings settings) {
    return new BCryptPasswordEncoder(settings.codeStrength());
  }
}
