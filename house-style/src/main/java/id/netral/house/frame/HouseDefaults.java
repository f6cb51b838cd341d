package id.netral.house.frame;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Settings that every service would repeat: compressed answers, static files that may be kept for
 * ever because their address bears a hash of their content, and error answers that tell nothing of
 * the inside. A service's own settings win.
 */
final class HouseDefaults implements EnvironmentPostProcessor {

  private static final Map<String, Object> DEFAULTS =
      Map.of(
          "server.compression.enabled", "true",
          "server.compression.min-response-size", "1KB",
          "spring.web.resources.chain.strategy.content.enabled", "true",
          "spring.web.resources.chain.strategy.content.paths", "/**",
          "spring.web.resources.cache.cachecontrol.max-age", "365d",
          "spring.web.resources.cache.cachecontrol.cache-public", "true",
          "spring.web.error.whitelabel.enabled", "false",
          "spring.thymeleaf.servlet.produce-partial-output-while-processing", "false");

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    environment.getPropertySources().addLast(new MapPropertySource("house-style", DEFAULTS));
  }
}
