package id.netral.local;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param basePort sign-in; every other port counts from it
 * @param dataFolder what outlives a restart
 * @param queryShapesFile where the store notes what it is asked; null for nowhere
 */
@ConfigurationProperties("netral.local")
public record LocalSettings(int basePort, Path dataFolder, @Nullable Path queryShapesFile) {

  public int reportsPort() {
    return basePort + 1;
  }

  public int investigationPort() {
    return basePort + 2;
  }

  public int sanctionPort() {
    return basePort + 3;
  }

  public int notificationPort() {
    return basePort + 4;
  }

  public int mailPort() {
    return basePort + 10;
  }

  public int storePort() {
    return basePort + 11;
  }
}
