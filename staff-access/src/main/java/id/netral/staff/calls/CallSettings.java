package id.netral.staff.calls;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Other agencies that this service calls: {@code netral.calls.<name>.…}.
 *
 * @param urls where the agencies are, {@code netral.urls.<name>}, when a call names no base URL
 */
@ConfigurationProperties("netral")
public record CallSettings(
    @DefaultValue Map<String, Call> calls, @DefaultValue Map<String, String> urls) {

  /** One agency, and who we are to it. */
  public record Call(
      @Nullable String baseUrl,
      String tokenUri,
      String clientId,
      String clientSecret,
      @Nullable String scope,
      @DefaultValue("2s") Duration connectTimeout,
      @DefaultValue("10s") Duration readTimeout) {}
}
