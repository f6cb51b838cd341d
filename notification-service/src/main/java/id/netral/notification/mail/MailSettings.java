package id.netral.notification.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param from the sender that people see
 * @param domain right half of the Message-ID
 * @param atOnce files whose mails go out side by side
 */
@ConfigurationProperties("netral.notification.mail")
public record MailSettings(
    @DefaultValue("Pemberitahuan <no-reply@netral.localhost>") String from,
    @DefaultValue("netral.localhost") String domain,
    @DefaultValue("8") int atOnce) {}
