package id.netral.notification.mail;

import id.netral.notification.lifecycle.Wish;
import id.netral.staff.ServiceCalls;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;

/** Asks by {@code GET /api/notice-addresses/{file}?role=…}, with this service's own token. */
@Component
class ServiceAddresses implements Addresses {

  private static final Logger LOG = LoggerFactory.getLogger(ServiceAddresses.class);

  private final ServiceCalls calls;

  ServiceAddresses(ServiceCalls calls) {
    this.calls = calls;
  }

  private record Address(@Nullable String mail) {}

  @Override
  public Answer of(Wish wish) {
    try {
      return calls
          .to(wish.sender())
          .get()
          .uri("/api/notice-addresses/{file}?role={role}", wish.about(), wish.role().word())
          .exchangeForRequiredValue((_, answer) -> read(wish, answer));
    } catch (RuntimeException e) {
      // what was answered may hold an address: only the kind of failure is said
      LOG.warn("{} gives no address now: {}", wish.sender(), e.getClass().getName());
      return new Answer.Away();
    }
  }

  /** Only the owner's own 404 says that there is none; one of the issuer is thrown before. */
  private static Answer read(Wish wish, ConvertibleClientHttpResponse answer) throws IOException {
    var status = answer.getStatusCode();
    if (status.value() == HttpStatus.NOT_FOUND.value()) return new Answer.None();
    if (!status.is2xxSuccessful()) {
      LOG.warn("{} gives no address now: {}", wish.sender(), status.value());
      return new Answer.Away();
    }
    var address = answer.bodyTo(Address.class);
    return address == null || address.mail() == null || address.mail().isBlank()
        ? new Answer.None()
        : new Answer.Found(address.mail());
  }
}
