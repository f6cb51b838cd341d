package id.netral.notification;

import id.netral.notification.lifecycle.Patience;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param retries how long to wait after each mail that did not get through
 * @param silence an attempt of which nothing was heard for so long is taken for interrupted; longer
 *     than the timeouts of address and mail server together
 */
@ConfigurationProperties("netral.notification")
record NotificationSettings(
    @DefaultValue({"1m", "5m", "30m", "2h", "6h"}) List<Duration> retries,
    @DefaultValue("5m") Duration silence) {

  Patience patience() {
    return new Patience(retries, silence);
  }
}
