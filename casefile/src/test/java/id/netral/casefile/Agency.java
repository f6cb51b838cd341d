package id.netral.casefile;

import id.netral.casefile.hearing.Intake;
import id.netral.casefile.hearing.Parking;
import id.netral.casefile.sending.Relay;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/** One running instance of an agency that keeps tallies, on the real broker and store. */
final class Agency implements AutoCloseable {

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Wiring {

    @Bean
    CaseFiles<Tally, Tally.Event> tallies(CaseFileStore store, CaseFileSettings settings) {
      return store.open(new Tally.Kind(settings.agency()));
    }

    @Bean
    Hearing<Tally, Tally.Event> hearing(
        CaseFiles<Tally, Tally.Event> tallies, CaseFileSettings settings) {
      var other = settings.agency().equals("a") ? "b" : "a";
      return Hearing.in(tallies)
          .from("tallies." + other, Announcement.INSIDE)
          .on("counted.v1", Tally.Told.class, Tally::hear);
    }
  }

  private final ConfigurableApplicationContext context;

  private Agency(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Starts an instance that others reach by web, with more beans. */
  static Agency onTheWeb(
      String name, String database, Path keys, Map<String, Object> more, Class<?>... wiring) {
    var properties = new java.util.HashMap<String, Object>(more);
    properties.putIfAbsent("server.port", 0);
    return start(
        name,
        database,
        keys,
        properties,
        org.springframework.boot.WebApplicationType.SERVLET,
        wiring);
  }

  /** Starts an instance; {@code database} tells instances of the same agency apart or together. */
  static Agency start(String name, String database, Path keys, Map<String, Object> more) {
    return start(name, database, keys, more, org.springframework.boot.WebApplicationType.NONE);
  }

  private static Agency start(
      String name,
      String database,
      Path keys,
      Map<String, Object> more,
      org.springframework.boot.WebApplicationType web,
      Class<?>... wiring) {
    var servers = Servers.running();
    var properties = new java.util.HashMap<String, Object>(more);
    properties.put("spring.mongodb.uri", servers.store(database));
    properties.put("spring.kafka.bootstrap-servers", servers.brokers());
    properties.put("netral.casefile.agency", name);
    properties.put("netral.casefile.sends", "tallies." + name);
    properties.put("netral.casefile.key-folder", keys.resolve(name));
    properties.put("netral.casefile.trusted-folder", keys.resolve("trusted"));
    properties.putIfAbsent("netral.casefile.sweep-every", "200ms");
    properties.putIfAbsent("netral.casefile.waited", "500ms");
    properties.putIfAbsent("netral.casefile.partitions", "3");
    properties.put("spring.main.banner-mode", "off");
    properties.put("spring.mvc.problemdetails.enabled", "true"); // as the services answer
    properties.put("logging.level.root", "warn");
    return new Agency(
        new SpringApplicationBuilder(Wiring.class)
            .sources(wiring)
            .web(web)
            .properties(properties)
            .run());
  }

  CaseFiles<Tally, Tally.Event> tallies() {
    return context.getBean("tallies", CaseFiles.class);
  }

  Handled<Tally> count(String file, int amount, String... tells) {
    return countAs(UUID.randomUUID().toString(), file, amount, tells);
  }

  Handled<Tally> countAs(String command, String file, int amount, String... tells) {
    return tallies()
        .handle(
            file,
            Act.now(command, Actor.CITIZEN, now()),
            state -> Tally.count(state, amount, "note", tells));
  }

  Tally state(String file) {
    return tallies().find(file).map(CaseFile::state).orElse(Tally.NEW);
  }

  List<String> heard(String file) {
    return state(file).heard();
  }

  Instant now() {
    return context.getBean(InstantSource.class).instant();
  }

  Parking parking() {
    return context.getBean(Parking.class);
  }

  Intake intake() {
    return context.getBean(Intake.class);
  }

  Relay relay() {
    return context.getBean(Relay.class);
  }

  CaseFileStore store() {
    return context.getBean(CaseFileStore.class);
  }

  /** Stops and starts hearing, as a broker that is away would. */
  void hears(boolean on) {
    var container = context.getBean(ConcurrentMessageListenerContainer.class);
    if (on) {
      container.start();
    } else {
      container.stop();
    }
  }

  /** Where it answers, if it is on the web. */
  String address() {
    return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
