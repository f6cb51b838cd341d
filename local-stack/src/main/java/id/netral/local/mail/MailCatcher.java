package id.netral.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.netral.local.LocalSettings;
import jakarta.mail.util.StreamProvider;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailCatcher {

  @Bean
  Mailbox mailbox(LocalSettings settings) throws IOException {
    return new Mailbox(settings.dataFolder().resolve("mails"));
  }

  @Bean(initMethod = "start", destroyMethod = "stop")
  GreenMail mailServer(LocalSettings settings, Mailbox mailbox) {
    nameStreamProvider();
    var setup = new ServerSetup(settings.mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    var server = new GreenMail(setup);
    server
        .getUserManager()
        .setMessageDeliveryHandler(
            (mail, recipient) -> {
              mailbox.keep(mail.getMessage());
              return new Recipient(recipient.getEmail());
            });
    return server;
  }

  /** Unnamed, it is looked for in every jar again for each mail. */
  private static void nameStreamProvider() {
    var setting = StreamProvider.class.getName();
    if (System.getProperty(setting) == null) {
      System.setProperty(setting, StreamProvider.provider().getClass().getName());
    }
  }
}
