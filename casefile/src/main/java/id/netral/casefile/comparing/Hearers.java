package id.netral.casefile.comparing;

import java.util.Optional;
import org.springframework.web.client.RestClient;

/**
 * How each agency that hears this one is asked; a bean of the service. Without it nothing is
 * compared.
 */
public interface Hearers {

  /**
   * @param agency whom the contract of a topic names as its audience
   * @return a client with its base address and credentials; empty where it can't be asked
   */
  Optional<RestClient> of(String agency);
}
