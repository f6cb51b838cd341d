package id.netral.reports.messages;

import id.netral.casefile.Contracts;
import id.netral.casefile.comparing.Hearers;
import id.netral.staff.ServiceCalls;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** A contract names who hears a topic, the settings {@code netral.calls.<agency>-heard} where. */
@Component
class WhoHears implements Hearers {

  private final Contracts contracts;
  private final ServiceCalls calls;

  WhoHears(Contracts contracts, ServiceCalls calls) {
    this.contracts = contracts;
    this.calls = calls;
  }

  @Override
  public Optional<RestClient> of(String logicalTopic) {
    return contracts
        .audience(logicalTopic)
        .map(agency -> agency + "-heard")
        .filter(calls::knows)
        .map(calls::to);
  }
}
