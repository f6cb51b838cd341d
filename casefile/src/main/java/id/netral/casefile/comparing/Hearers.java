package id.netral.casefile.comparing;

import java.util.Optional;
import org.springframework.web.client.RestClient;

/**
 * Where the hearer of each topic is asked; a bean of the service. Without it nothing is compared.
 */
public interface Hearers {

  /**
   * @param logicalTopic as in announcements: {@code recommendations.35.73}
   * @return a client with the hearer's base address and credentials; empty where it can't be asked
   */
  Optional<RestClient> of(String logicalTopic);
}
