package id.netral.sanction;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param governments Kemendagri codes of the governments that this installation serves
 * @param deadlines what the sources leave open, decided here: {@code rule.ppk.followup = 10
 *     calendar-day}
 */
@ConfigurationProperties("netral.sanction")
public record SanctionSettings(
    @DefaultValue({"35.73", "18.03", "64.71"}) List<String> governments,
    @DefaultValue({}) Map<String, String> deadlines) {}
