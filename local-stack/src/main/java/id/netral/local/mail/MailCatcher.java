package id.netral.local.mail;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.netral.local.LocalSettings;
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
    var setup = new ServerSetup(settings.mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    var server = new GreenMail(setup);
    var users = server.getUserManager();
    users.setMessageDeliveryHandler(
        (mail, recipient) -> {
          mailbox.keep(mail.getMessage());
          GreenMailUser known = users.getUserByEmail(recipient.getEmail());
          return known != null
              ? known
              : users.createUser(recipient.getEmail(), recipient.getEmail(), "");
        });
    return server;
  }
}
