package id.netral.reports;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param mailboxes the mail address of each office
 * @param wrongCodesPerHour after so many wrong codes from one address the answer is "later"
 */
@ConfigurationProperties("netral.reports")
public record ReportsSettings(
    @DefaultValue Map<String, String> mailboxes, @DefaultValue("20") int wrongCodesPerHour) {}
