package id.netral.reports;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param mailboxes the mail address of each office
 * @param codeStrength of the slow hash of a code's secret (BCrypt: 4 to 31, doubling its time)
 * @param wrongCodesPerHour after so many wrong codes from one address the answer is "later"
 * @param rush how many may hand something in at a time
 */
@ConfigurationProperties("netral.reports")
public record ReportsSettings(
    @DefaultValue Map<String, String> mailboxes,
    @DefaultValue("5") int codeStrength,
    @DefaultValue("20") int wrongCodesPerHour,
    @DefaultValue Rush rush) {

  /**
   * @param atOnce reports and evidence that are taken in side by side
   * @param patience how long one more waits for a place before it is told to come again
   */
  public record Rush(@DefaultValue("16") int atOnce, @DefaultValue("500ms") Duration patience) {}
}
