package id.netral.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * What a service is told in containers is what it is told on one machine. Nothing is started: a
 * setting that one of both forgets, or calls otherwise, shows here and not in a rehearsal.
 */
class ComposeTest {

  static final List<String> SERVICES = Told.SERVICES;

  private static final Map<String, String> ONLY_LOCAL =
      Map.of(
          "server.address", "a container listens to its network; only 127.0.0.1 is published",
          "spring.main.banner-mode", "the local logs are read by people",
          "logging.level.org.apache.kafka", "the local logs are read by people",
          "netral.local.clock-file", "a clock that can be moved is never production's",
          "netral.local.clock-skew", "a clock that can be moved is never production's");

  private static final Map<String, String> ONLY_COMPOSED =
      Map.of("JAVA_TOOL_OPTIONS", "the script gives its flags on the command line");

  private static final Map<String, String> OTHERWISE =
      Map.of(
          "spring.mongodb.uri", "a replica set, written and read by majority",
          "spring.kafka.bootstrap-servers", "a host of its own",
          "spring.mail.host", "a host of its own",
          "spring.mail.port", "the mail catcher's own",
          "netral.casefile.key-folder", "volumes",
          "netral.casefile.trusted-folder", "volumes");

  @ParameterizedTest
  @FieldSource("SERVICES")
  void containers_are_told_what_the_script_tells(String service) {
    var composed = Told.composed(service);
    var itself = Told.itself(service);
    var amiss = new ArrayList<String>();
    Told.local(service)
        .byName()
        .forEach(
            (name, local) -> {
              var wanted = inContainers(local);
              if (composed.knows(name) && !composed.of(name).equals(wanted)) {
                amiss.add(name + " is " + composed.of(name) + " instead of " + wanted);
              } else if (!composed.knows(name) && !saysTheSame(itself.of(name), wanted)) {
                amiss.add(name + " is not told, the script says " + local);
              }
            });
    amiss.removeIf(line -> isOneOf(OTHERWISE, line) || isOneOf(ONLY_LOCAL, line));
    assertThat(amiss).as("settings of %s in docker-compose.yml", service).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void containers_are_told_nothing_else(String service) {
    var more = new TreeMap<>(Told.composed(service).byName());
    more.keySet().removeAll(Told.local(service).byName().keySet());
    ONLY_COMPOSED.keySet().forEach(name -> more.remove(Told.canonical(name)));
    assertThat(more).as("settings of %s that the script does not know", service).isEmpty();
  }

  @Test
  void every_difference_is_still_one() {
    var local =
        SERVICES.stream()
            .flatMap(service -> Told.local(service).byName().keySet().stream())
            .collect(Collectors.toSet());
    var gone = new ArrayList<>(ONLY_LOCAL.keySet());
    gone.addAll(OTHERWISE.keySet());
    gone.removeIf(name -> local.contains(Told.canonical(name)));
    assertThat(gone).as("differences in settings that nobody tells any more").isEmpty();
  }

  /** Names of hosts, the sign-in's addresses and passwords differ, each by one rule. */
  private static String inContainers(String local) {
    var value = local;
    for (var house : List.of("bawaslu", "pemda")) {
      var issuer = "http://sign-in.localhost:8080/realms/" + house;
      value =
          value
              .replace("http://localhost:8080/" + house + "/oauth2", "token " + house)
              .replace("http://localhost:8080/" + house, issuer)
              .replace("token " + house, issuer + "/protocol/openid-connect");
    }
    for (var service : SERVICES) {
      var port = Told.composed(service).of("server.port");
      value = value.replace("http://localhost:" + port, "http://" + service + ".localhost:" + port);
    }
    return value.replaceFirst("-secret$", "-compose-only");
  }

  /** What a service says itself, everywhere alike, needs not be told. */
  private static boolean saysTheSame(String itself, String wanted) {
    return itself.equals(wanted) || itself.startsWith("${netral.urls.");
  }

  private static boolean isOneOf(Map<String, String> wanted, String line) {
    return wanted.keySet().stream().anyMatch(name -> line.startsWith(Told.canonical(name) + " "));
  }
}
