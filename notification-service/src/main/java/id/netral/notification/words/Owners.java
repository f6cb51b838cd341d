package id.netral.notification.words;

import id.netral.notification.lifecycle.Wish.Role;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the agencies' pages are.
 *
 * @param urls by agency
 * @param trackingPath the page at reports-service on which a reporter types the code
 */
@ConfigurationProperties("netral")
public record Owners(Map<String, String> urls, @DefaultValue("/lacak") String trackingPath) {

  /** The address of an agency, without a slash at the end. */
  public String base(String sender) {
    var url = urls.get(sender);
    if (url == null) throw new IllegalStateException("no netral.urls." + sender + " is set");
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  /** The page that a notice leads to; a reporter's only to where the code is asked for. */
  public String page(String sender, Role role, @Nullable String path) {
    return role == Role.REPORTER
        ? base(sender) + trackingPath
        : base(sender) + (path == null ? "/" : path);
  }
}
