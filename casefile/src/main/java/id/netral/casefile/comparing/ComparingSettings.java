package id.netral.casefile.comparing;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param restored set when the service starts from a backup: it appends nothing until it has been
 *     compared with all that hear it; to be taken out afterwards
 * @param compareEvery how often files changed since are compared
 * @param compareFullyEvery how often all files are
 * @param allowed how long a hearer may take before it counts as behind
 * @param askers which client ({@code <issuer>/<client>}) asks for which sender; others are refused.
 *     Empty: whoever may call the address may ask for any
 */
@ConfigurationProperties("netral.casefile")
public record ComparingSettings(
    @DefaultValue("false") boolean restored,
    @DefaultValue("1h") Duration compareEvery,
    @DefaultValue("24h") Duration compareFullyEvery,
    @DefaultValue("1m") Duration allowed,
    @DefaultValue({}) Map<String, String> askers) {}
