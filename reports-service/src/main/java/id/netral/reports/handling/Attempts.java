package id.netral.reports.handling;

import id.netral.reports.ReportsSettings;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Counts wrong codes per address and hour, in memory only. An address is known by a keyed hash
 * whose key lives one day, so nobody can tell afterwards who asked.
 */
@Component
public class Attempts {

  private static final int SALT_BYTES = 32;
  private static final int MOST_REMEMBERED = 100_000;

  private final int limit;
  private final InstantSource clock;
  private final Map<String, Integer> wrong = new ConcurrentHashMap<>();
  private byte[] salt = new byte[0];
  private long saltDay = Long.MIN_VALUE;
  private long hour = Long.MIN_VALUE;

  Attempts(ReportsSettings settings, InstantSource clock) {
    this.limit = settings.wrongCodesPerHour();
    this.clock = clock;
  }

  public boolean tooMany(String address) {
    return wrong.getOrDefault(hashed(address), 0) >= limit;
  }

  public void wrong(String address) {
    if (wrong.size() < MOST_REMEMBERED) wrong.merge(hashed(address), 1, Integer::sum);
  }

  private synchronized String hashed(String address) {
    var now = clock.instant();
    var nowHour = now.getEpochSecond() / ChronoUnit.HOURS.getDuration().toSeconds();
    var nowDay = now.getEpochSecond() / ChronoUnit.DAYS.getDuration().toSeconds();
    if (nowHour != hour) wrong.clear();
    hour = nowHour;
    if (nowDay != saltDay) {
      salt = new byte[SALT_BYTES];
      new SecureRandom().nextBytes(salt);
      saltDay = nowDay;
    }
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(salt, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(address.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
