package id.netral.notification;

import id.netral.casefile.CaseFileStore;
import id.netral.casefile.CaseFiles;
import id.netral.notification.lifecycle.NoticeEvent;
import id.netral.notification.lifecycle.Notices;
import id.netral.notification.lifecycle.Patience;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Tells people, and proves every attempt. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class NotificationApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(NotificationApplication.class, arguments);
  }

  @Bean
  Patience patience(NotificationSettings settings) {
    return settings.patience();
  }

  @Bean
  CaseFiles<Notices, NoticeEvent> notices(CaseFileStore store, Patience patience) {
    return store.open(new NoticesKind(patience));
  }
}
