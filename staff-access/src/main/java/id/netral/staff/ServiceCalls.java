package id.netral.staff;

import id.netral.staff.calls.CallSettings;
import id.netral.staff.calls.ServiceToken;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Calls other agencies' APIs with a token of their issuer. */
public final class ServiceCalls {

  private final CallSettings settings;
  private final Map<String, RestClient> clients = new ConcurrentHashMap<>();

  ServiceCalls(CallSettings settings) {
    this.settings = settings;
  }

  /**
   * The client for the agency that {@code netral.calls.<name>} describes. Addresses are relative to
   * its base URL; an answer of 4xx or 5xx is thrown as {@code RestClientResponseException}.
   */
  public RestClient to(String name) {
    return clients.computeIfAbsent(name, this::client);
  }

  /** Whether settings for this agency are there. */
  public boolean knows(String name) {
    return settings.calls().containsKey(name);
  }

  /** The client for who can be called under this name; empty where no settings say how. */
  public Optional<RestClient> find(String name) {
    return knows(name) ? Optional.of(to(name)) : Optional.empty();
  }

  private RestClient client(String name) {
    var call = settings.calls().get(name);
    if (call == null) {
      throw new IllegalArgumentException("no settings netral.calls." + name);
    }
    var base = call.baseUrl() == null ? settings.urls().get(name) : call.baseUrl();
    if (base == null) {
      throw new IllegalArgumentException("no settings netral.calls." + name + ".base-url");
    }
    var requests = requests(call);
    return RestClient.builder()
        .baseUrl(base)
        .requestFactory(requests)
        .requestInterceptor(new ServiceToken(call, RestClient.builder().requestFactory(requests)))
        .build();
  }

  private static JdkClientHttpRequestFactory requests(CallSettings.Call call) {
    var http = HttpClient.newBuilder().connectTimeout(call.connectTimeout()).build();
    var requests = new JdkClientHttpRequestFactory(http);
    requests.setReadTimeout(call.readTimeout());
    return requests;
  }
}
