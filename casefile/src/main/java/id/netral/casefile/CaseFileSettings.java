package id.netral.casefile;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param agency this service's name in announcements, keys and consumer group
 * @param keyFolder master and signing key; outside the database
 * @param trustedFolder public keys of the agencies that are believed
 * @param sends logical topics that this service owns
 * @param topics logical topic to Kafka topic, where they differ
 * @param topicPrefix put before every topic that {@code topics} does not name: several stacks may
 *     share one broker
 * @param createsTopics whether missing topics are made at the start (not in production: ACLs)
 * @param partitions of topics that are made
 * @param sweepEvery how often passed deadlines, parked messages and forgotten announcements are
 *     looked for
 * @param waited what has waited so long to be handed over is taken by the sweep of any instance
 */
@ConfigurationProperties("netral.casefile")
public record CaseFileSettings(
    String agency,
    Path keyFolder,
    Path trustedFolder,
    @DefaultValue({}) List<String> sends,
    @DefaultValue({}) Map<String, String> topics,
    @DefaultValue("") String topicPrefix,
    @DefaultValue("true") boolean createsTopics,
    @DefaultValue("6") int partitions,
    @DefaultValue("1s") Duration sweepEvery,
    @DefaultValue("5s") Duration waited) {

  /** The Kafka topic behind a logical name. */
  public String topic(String logical) {
    return topics.getOrDefault(logical, topicPrefix + logical);
  }
}
