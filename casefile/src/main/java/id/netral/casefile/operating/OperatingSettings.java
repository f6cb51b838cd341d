package id.netral.casefile.operating;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param silence so much working time listened through without a word on a topic is an alarm,
 *     unless the topic has often been silent for as long
 * @param zone whose working hours count
 * @param opens when offices open on working days
 * @param closes when they close
 * @param waitsTooLong what waits longer to be handed over is shown file by file
 * @param owner who sees to every alarm of this service: a role, or a team and how to reach it
 */
@ConfigurationProperties("netral.casefile.operating")
public record OperatingSettings(
    @DefaultValue("16h") Duration silence,
    @DefaultValue("Asia/Jakarta") ZoneId zone,
    @DefaultValue("08:00") LocalTime opens,
    @DefaultValue("16:00") LocalTime closes,
    @DefaultValue("1m") Duration waitsTooLong,
    @DefaultValue("operator") String owner) {}
