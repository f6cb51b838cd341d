package id.netral.notification;

import id.netral.casefile.Act;
import id.netral.casefile.Actor;
import id.netral.casefile.Announcement;
import id.netral.casefile.CaseFileStore;
import id.netral.casefile.CaseFiles;
import id.netral.casefile.EventTypes;
import id.netral.casefile.FileKind;
import id.netral.casefile.Hearing;
import id.netral.casefile.Verdict;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The agency "reports", as far as it wishes for notices and hears what became of them. */
final class Wisher implements AutoCloseable {

  record Wanted(
      String notice, String role, @Nullable String scope, String text, @Nullable String path) {}

  sealed interface Happening {}

  record Wished(String about, Wanted wanted) implements Happening {}

  record Answered(String notice, String answer) implements Happening {}

  record Failed(String notice, String reason) {}

  record Delivered(String notice, String channel) {}

  record Answers(List<String> all) {

    Answers and(Happening happening) {
      return happening instanceof Answered(var notice, var answer)
          ? new Answers(Stream.concat(all.stream(), Stream.of(notice + " " + answer)).toList())
          : this;
    }
  }

  private final ConfigurableApplicationContext context;
  private final CaseFiles<Answers, Happening> files;

  @SuppressWarnings("unchecked")
  private Wisher(ConfigurableApplicationContext context) {
    this.context = context;
    this.files = context.getBean(CaseFiles.class);
  }

  /** {@code settings} are those that the two agencies share: servers, topics, trusted keys. */
  static Wisher start(Map<String, Object> settings) {
    var own = Stream.of("netral.casefile.agency=reports", "netral.casefile.sends=notices.reports");
    var shared = settings.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue());
    return new Wisher(
        new SpringApplicationBuilder(Wiring.class)
            .web(WebApplicationType.NONE)
            .run(Stream.concat(own, shared).map(each -> "--" + each).toArray(String[]::new)));
  }

  void wish(String about, String role, @Nullable String scope) {
    wish(about, UUID.randomUUID().toString(), role, scope);
  }

  void wish(String about, String notice, String role, @Nullable String scope) {
    var wanted = new Wanted(notice, role, scope, "report-submitted", "/papers/" + about);
    var now = context.getBean(InstantSource.class).instant();
    var act = Act.now(UUID.randomUUID().toString(), Actor.CLOCK, now);
    files.handle(about, act, _ -> Verdict.accept(new Wished(about, wanted)));
  }

  List<String> answers(String about) {
    return files.find(about).map(file -> file.state().all()).orElse(List.of());
  }

  @Override
  public void close() {
    context.close();
  }

  private record Kind() implements FileKind<Answers, Happening> {

    @Override
    public String collection() {
      return "wishes";
    }

    @Override
    public EventTypes<Happening> types() {
      return EventTypes.of(Happening.class)
          .type("wished.v1", Wished.class)
          .type("answered.v1", Answered.class);
    }

    @Override
    public Answers initial() {
      return new Answers(List.of());
    }

    @Override
    public Answers evolve(Answers state, Happening event) {
      return state.and(event);
    }

    @Override
    public List<Announcement> announcements(Answers before, Happening event, Answers after) {
      return event instanceof Wished(var about, var wanted)
          ? List.of(
              new Announcement("notices.reports", "reports-" + about, "notice-wanted.v1", wanted))
          : List.of();
    }
  }

  @EnableAutoConfiguration
  static class Wiring {

    @Bean
    CaseFiles<Answers, Happening> files(CaseFileStore store) {
      return store.open(new Kind());
    }

    @Bean
    Hearing<Answers, Happening> hearing(CaseFiles<Answers, Happening> files) {
      return Hearing.in(files)
          .from("notice-results.reports")
          .on(
              "notice-failed.v1",
              Failed.class,
              (_, h) -> answered(h.data().notice(), h.data().reason()))
          .on(
              "notice-delivered.v1",
              Delivered.class,
              (_, h) -> answered(h.data().notice(), h.data().channel()));
    }

    private static Verdict<Happening> answered(String notice, String answer) {
      return Verdict.accept(new Answered(notice, answer));
    }
  }
}
