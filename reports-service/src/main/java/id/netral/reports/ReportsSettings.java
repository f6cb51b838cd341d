package id.netral.reports;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param mailboxes the mail address of each office
 * @param codeStrength of the slow hash of a code's secret (BCrypt: 4 to 31, doubling its time)
 * @param wrongCodesPerHour after so many wrong codes from one address the answer is "later"
 */
@ConfigurationProperties("netral.reports")
public record ReportsSettings(
    @DefaultValue Map<String, String> mailboxes,
    @DefaultValue("5") int codeStrength,
    @DefaultValue("20") int wrongCodesPerHour) {}
