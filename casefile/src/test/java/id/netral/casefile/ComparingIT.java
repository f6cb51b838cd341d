package id.netral.casefile;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import id.netral.casefile.comparing.Difference.Kind;
import id.netral.casefile.comparing.Differences;
import id.netral.casefile.comparing.Hearers;
import id.netral.casefile.comparing.Restored;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;

/**
 * What a sender finds when it asks its hearers again, and what a restored one may do until then.
 */
class ComparingIT {

  @Configuration(proxyBeanMethods = false)
  static class Asking {

    @Bean
    Counting counting(CaseFiles<Tally, Tally.Event> tallies, InstantSource clock) {
      return new Counting(tallies, clock);
    }

    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }

    @Bean
    Hearers hearers(Environment environment) {
      var hearer = RestClient.create(environment.getRequiredProperty("hearer"));
      return _ -> Optional.of(hearer);
    }
  }

  /** Somebody who writes by web. */
  @RestController
  record Counting(CaseFiles<Tally, Tally.Event> tallies, InstantSource clock) {

    @PostMapping("/count")
    void count() {
      var act = Act.now(UUID.randomUUID().toString(), Actor.CITIZEN, clock.instant());
      tallies.handle("web", act, state -> Tally.count(state, 1, "note"));
    }
  }

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private Path keys = Path.of("");
  private Agency b = none();

  @SuppressWarnings("NullAway") // set before every test
  private static Agency none() {
    return null;
  }

  @BeforeEach
  void start() throws Exception {
    keys = Files.createTempDirectory("keys");
    var own = Map.<String, Object>of("netral.casefile.topic-prefix", run + ".");
    b = Agency.onTheWeb("b", "b-" + run, keys, own);
  }

  @AfterEach
  void stop() {
    b.close();
  }

  @Test
  void a_hearer_restored_from_an_older_copy_is_handed_again_what_it_lacks() {
    try (var a = sender(false)) {
      a.count("again", 1, "again");
      heard("again", "again:1");
      var copy = copy(tallies("b-" + run), "again");
      a.count("again", 2, "again");
      a.count("again", 3, "again");
      heard("again", "again:1", "again:2", "again:3");

      putBack(tallies("b-" + run), copy);

      heard("again", "again:1", "again:2", "again:3");
      await().atMost(PATIENCE).until(() -> a.bean(Differences.class).open("", 10).isEmpty());
    }
  }

  @Test
  void a_hearer_that_lost_a_whole_file_gets_all_of_it() {
    try (var a = sender(false)) {
      a.count("whole", 1, "whole");
      a.count("whole", 2, "whole");
      heard("whole", "whole:1", "whole:2");

      tallies("b-" + run).deleteOne(eq("whole"));

      // What it has in mind of the file is forgotten first.
      await()
          .atMost(Duration.ofSeconds(90))
          .until(() -> tallies("b-" + run).find(eq("whole")).first() != null);
      heard("whole", "whole:1", "whole:2");
    }
  }

  @Test
  void a_sender_restored_from_an_older_copy_writes_nothing_and_knows_what_it_lost() {
    Document copy;
    try (var a = sender(false)) {
      a.count("lost", 1, "lost");
      copy = copy(a.tallies().collection(), "lost");
      a.count("lost", 2, "lost");
      heard("lost", "lost:1", "lost:2");
    }
    putBack(tallies("a-" + run), copy);

    try (var a = sender(true)) {
      assertThatThrownBy(() -> a.count("lost", 3, "lost")).isInstanceOf(NotYetCompared.class);
      var differences = a.bean(Differences.class);
      await().atMost(PATIENCE).until(() -> !differences.open("", 10).isEmpty());
      var found = differences.open("", 10).getFirst();
      assertThat(
              List.of(found.kind(), found.from(), found.owner(), found.announced(), found.heard()))
          .containsExactly(Kind.AHEAD, "lost", "operator", 1L, 2L);
      await().atMost(PATIENCE).until(() -> differencesMeasured(a) == 1);
      assertThat(a.bean(Restored.class).isHeld()).isTrue();
      assertThatThrownBy(() -> a.count("lost", 3, "lost"))
          .isInstanceOfSatisfying(
              NotYetCompared.class,
              e -> assertThat(e.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));

      assertThat(counted(a)).contains("\"status\":503").contains("\"title\":\"Not yet compared\"");

      a.bean(Restored.class).release("operator", "entered again from paper");
      assertThat(a.count("lost", 3)).isInstanceOf(Handled.Done.class);
    }
    assertThat(b.heard("lost")).containsExactly("lost:1", "lost:2");
  }

  @Test
  void a_sender_that_lost_a_whole_file_learns_it_from_the_hearer() {
    try (var a = sender(false)) {
      a.count("gone", 1, "gone");
      heard("gone", "gone:1");
    }
    tallies("a-" + run).deleteOne(eq("gone"));

    try (var a = sender(true)) {
      var differences = a.bean(Differences.class);
      await().atMost(PATIENCE).until(() -> !differences.open("", 10).isEmpty());
      assertThat(differences.open("", 10)).first().matches(d -> d.announced() == 0);
      assertThat(a.bean(Restored.class).isHeld()).isTrue();
    }
  }

  @Test
  void a_restored_service_that_lost_nothing_writes_once_it_has_compared() {
    try (var a = sender(false)) {
      a.count("kept", 1, "kept");
      heard("kept", "kept:1");
    }
    try (var a = sender(true)) {
      await().atMost(PATIENCE).until(() -> !a.bean(Restored.class).isHeld());
      a.count("kept", 2, "kept");
      heard("kept", "kept:1", "kept:2");
    }
  }

  @Test
  void other_content_under_the_same_number_is_a_difference_that_stays() {
    try (var a = sender(false)) {
      a.count("other", 1, "other");
      heard("other", "other:1");
      tallies("b-" + run)
          .updateOne(
              eq("other"), new Document("$set", new Document("heard.0.hash", "something else")));

      var differences = a.bean(Differences.class);
      await()
          .atMost(PATIENCE)
          .until(() -> differences.open("", 10).stream().anyMatch(d -> d.kind() == Kind.OTHER));
    }
  }

  @Test
  void operators_see_whether_each_hearer_was_compared_with() {
    try (var a = sender(false)) {
      await().atMost(PATIENCE).until(() -> operations(a).contains("Sudah dibandingkan"));
      assertThat(operations(b)).contains("Belum dibandingkan").doesNotContain("tidak cocok;");

      b.close();

      await().atMost(PATIENCE).until(() -> operations(a).contains("Percobaan terakhir gagal"));
      assertThat(operations(a)).doesNotContain("tidak cocok;", "Sudah dibandingkan", "??");
    }
  }

  private static String operations(Agency of) {
    var page = RestClient.create(of.address()).get().uri("/operations").retrieve();
    return Objects.requireNonNull(page.body(String.class));
  }

  @Test
  void who_never_heard_anything_answers_nothing() {
    var answer =
        RestClient.create(b.address())
            .post()
            .uri("/api/heard")
            .body(Map.of("sender", "a", "pairs", List.of(Map.of("from", "x", "to", "never"))))
            .retrieve()
            .body(String.class);

    assertThat(Objects.requireNonNull(answer))
        .isEqualTo("[{\"from\":\"x\",\"to\":\"never\",\"n\":0,\"hash\":\"\"}]");
  }

  @Test
  void where_askers_are_named_nobody_asks_for_another_sender() {
    var own =
        Map.<String, Object>of(
            "netral.casefile.topic-prefix",
            run + ".",
            "netral.casefile.askers.reports-heard",
            "reports");
    try (var c = Agency.onTheWeb("c", "c-" + run, keys, own)) {
      var status =
          RestClient.create(c.address())
              .get()
              .uri("/api/heard?sender=a")
              .exchange((_, response) -> response.getStatusCode());
      assertThat(status).isEqualTo(HttpStatus.FORBIDDEN);
    }
  }

  private Agency sender(boolean restored) {
    var own = new HashMap<String, Object>();
    own.put("netral.casefile.topic-prefix", run + ".");
    own.put("netral.casefile.restored", restored);
    own.put("netral.casefile.compare-every", "300ms");
    own.put("netral.casefile.compare-fully-every", "600ms");
    own.put("netral.casefile.allowed", "500ms");
    own.put("hearer", b.address());
    return Agency.onTheWeb("a", "a-" + run, keys, own, Asking.class);
  }

  private void heard(String file, String... all) {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(b.heard(file)).containsExactly(all));
  }

  private MongoCollection<Document> tallies(String database) {
    return b.bean(MongoClient.class).getDatabase(database).getCollection("tallies");
  }

  private static Document copy(MongoCollection<Document> files, String file) {
    return Objects.requireNonNull(files.find(eq(file)).first());
  }

  private static void putBack(MongoCollection<Document> files, Document copy) {
    files.replaceOne(eq(copy.getString("_id")), copy);
  }

  private static String counted(Agency a) {
    return RestClient.create(a.address())
        .post()
        .uri("/count")
        .exchange((_, response) -> new String(response.getBody().readAllBytes(), UTF_8));
  }

  private static double differencesMeasured(Agency a) {
    return a.bean(MeterRegistry.class).get("netral.differences").gauge().value();
  }
}
