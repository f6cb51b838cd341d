package id.netral.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** What a service is told of the world around it, by whom; names as environment variables bind. */
record Told(Map<String, String> byName) {

  static final List<String> SERVICES =
      List.of("reports", "investigation", "sanction", "notification");

  static final Described COMPOSITION = Described.file("docker-compose.yml");

  /** By docker-compose.yml. */
  static Told composed(String service) {
    var environment = COMPOSITION.at("services", service, "environment").flat();
    return new Told(canonical(environment));
  }

  /** By its own application.yaml, where nobody tells it otherwise. */
  static Told itself(String service) {
    return new Told(canonical(own(service).flat()));
  }

  static Described own(String service) {
    return Described.file(service + "-service/src/main/resources/application.yaml");
  }

  /** By the script, which starts nothing for it. */
  static Told local(String service) {
    try {
      var asking = new ProcessBuilder("bash", "./netral", "settings", service);
      asking.directory(Tree.ROOT.toFile()).redirectErrorStream(true);
      asking.environment().keySet().removeIf(name -> name.startsWith("NETRAL_"));
      var process = asking.start();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(said);
      }
      return new Told(canonical(properties(said)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Empty when it is not told. */
  String of(String name) {
    return Objects.requireNonNullElse(byName.get(canonical(name)), "");
  }

  boolean knows(String name) {
    return byName.containsKey(canonical(name));
  }

  static String canonical(String name) {
    return name.replaceAll("[._-]", "").toUpperCase(Locale.ROOT);
  }

  private static Map<String, String> canonical(Map<String, String> told) {
    var canonical = new TreeMap<String, String>();
    told.forEach(
        (name, value) -> {
          if (canonical.put(canonical(name), value) != null) {
            throw new IllegalStateException(name + " is told twice");
          }
        });
    return canonical;
  }

  private static Map<String, String> properties(String said) throws IOException {
    var properties = new Properties();
    properties.load(new StringReader(said));
    var told = new TreeMap<String, String>();
    properties.stringPropertyNames().forEach(name -> told.put(name, properties.getProperty(name)));
    return told;
  }
}
