package id.netral.staff.doors;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * One session cookie per agency, since several services may share a host and cookies know no ports.
 */
final class StaffDefaults implements EnvironmentPostProcessor {

  static final String AGENCY = "${netral.staff.agency:${netral.casefile.agency:netral}}";

  private static final Map<String, Object> DEFAULTS =
      Map.of(
          "server.servlet.session.cookie.name", AGENCY + "-session",
          "server.servlet.session.cookie.http-only", "true",
          "server.servlet.session.cookie.same-site", "lax",
          "server.servlet.session.tracking-modes", "cookie",
          "server.servlet.session.timeout", "60m");

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    environment.getPropertySources().addLast(new MapPropertySource("staff-access", DEFAULTS));
  }
}
