package id.netral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** What operators see, and what they do about it, by API and by page. */
@TestInstance(Lifecycle.PER_CLASS)
class OperatingIT {

  @Configuration(proxyBeanMethods = false)
  static class Measured {

    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }
  }

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private Agency a = none();
  private Agency b = none();
  private RestClient web = RestClient.create();

  @SuppressWarnings("NullAway") // set before every test
  private static Agency none() {
    return null;
  }

  @BeforeAll
  void start() throws Exception {
    var keys = Files.createTempDirectory("keys");
    var own =
        Map.<String, Object>of(
            "netral.casefile.topic-prefix", run + ".",
            "netral.casefile.operating.silence", "1h",
            "netral.casefile.operating.waits-too-long", "0s");
    a = Agency.onTheWeb("a", "a-" + run, keys, own, Measured.class);
    b = Agency.onTheWeb("b", "b-" + run, keys, own, Measured.class);
    web = RestClient.create(b.address());
  }

  @AfterAll
  void stop() {
    a.close();
    b.close();
  }

  @Test
  void a_parked_message_is_shown_and_discarded_with_a_reason_in_order() {
    a.count("bad", 13, "bad");
    a.count("bad", 7, "bad");
    await().atMost(PATIENCE).until(() -> get("/api/operations/parked").contains("a/bad|bad|2"));

    assertThat(get("/operations"))
        .contains("Gagal diproses layanan ini", "Menunggu pesan sebelumnya", "a/bad|bad|1")
        .doesNotContain("??");
    assertThat(send("/api/operations/discard", "a/bad|bad|2", "because").value()).isEqualTo(409);
    assertThat(send("/api/operations/discard", "a/bad|bad|1", " ").value()).isEqualTo(400);
    assertThat(send("/api/operations/redrive", "a/bad|bad|1", "").is2xxSuccessful()).isTrue();
    assertThat(b.heard("bad")).isEmpty();
    assertThat(send("/api/operations/discard", "a/bad|bad|1", "a misprint").value()).isEqualTo(204);

    assertThat(b.heard("bad")).containsExactly("bad:7");
    assertThat(get("/api/operations/parked")).doesNotContain("bad|bad");
  }

  @Test
  void the_page_discards_too_and_comes_back() {
    a.count("page", 13, "page");
    await().atMost(PATIENCE).until(() -> get("/api/operations/parked").contains("a/page|page|1"));

    var form = new LinkedMultiValueMap<String, String>();
    form.add("id", "a/page|page|1");
    form.add("why", "a misprint");
    var location =
        web.post()
            .uri("/operations/discard")
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .body(form)
            .exchange(
                (_, response) ->
                    Objects.requireNonNull(response.getHeaders().getLocation()).getPath());

    assertThat(location).startsWith("/operations");
    assertThat(b.tallies().find("page").orElseThrow().history().getFirst().takenIn())
        .isEqualTo("discarded: a misprint");
  }

  @Test
  void what_waits_to_be_handed_over_is_counted_and_named() {
    a.relay().stop();
    try {
      a.count("waits", 1, "waits");

      var seen = RestClient.create(a.address()).get().uri("/api/operations").retrieve();
      assertThat(Objects.requireNonNull(seen.body(String.class)))
          .contains("\"waiting\":{\"files\":1,\"since\":", "\"file\":\"waits\"");
      assertThat(html(a, "/operations")).contains("tallies/waits").doesNotContain("??");
    } finally {
      a.relay().start();
    }
  }

  @Test
  void a_topic_that_is_silent_for_too_much_working_time_is_an_alarm() {
    var state = b.bean(MongoDatabase.class).getCollection("state");
    await()
        .atMost(PATIENCE)
        .until(() -> state.find(new Document("_id", "heard/tallies.a")).first() != null);
    assertThat(get("/api/operations/silence")).contains("\"topic\":\"tallies.a\"");

    var none = RestClient.create(a.address()).get().uri("/api/operations/silence").retrieve();
    assertThat(Objects.requireNonNull(none.body(String.class))).contains("\"alarming\":false");
    var tenDaysAgo = java.util.Date.from(a.now().minus(Duration.ofDays(10)));
    tells(new Document("since", tenDaysAgo).append("looked", tenDaysAgo));
    assertThat(html(a, "/operations")).doesNotContain("Terlalu lama sepi");

    tells(new Document("silent", Duration.ofHours(20).toMillis()));
    assertThat(html(a, "/operations")).as("never spoke").doesNotContain("Terlalu lama sepi");

    tells(new Document("last", tenDaysAgo));
    assertThat(html(a, "/operations")).contains("Terlalu lama sepi").doesNotContain("??");
  }

  private void tells(Document ofTheTopic) {
    a.bean(MongoDatabase.class)
        .getCollection("state")
        .updateOne(new Document("_id", "heard/tallies.b"), new Document("$set", ofTheTopic));
  }

  @Test
  void everything_is_measured() {
    var meters = b.bean(MeterRegistry.class);
    for (var name :
        List.of(
            "netral.parked",
            "netral.relay.waiting",
            "netral.relay.waiting.age",
            "netral.held",
            "netral.heard.silence",
            "netral.heard.silent")) {
      assertThat(meters.find(name).gauge()).as(name).isNotNull();
    }
  }

  @Test
  void every_alarm_has_an_owner_who_is_named() {
    assertThat(get("/operations"))
        .contains("Penanggung jawab setiap tanda bahaya di halaman ini: operator");
  }

  @Test
  void what_differs_from_a_hearer_is_shown() {
    var now = java.util.Date.from(b.now());
    b.bean(MongoDatabase.class)
        .getCollection("differences")
        .insertOne(
            new Document("_id", "tallies.b|x|y")
                .append("topic", "tallies.b")
                .append("from", "x")
                .append("to", "y")
                .append("kind", "AHEAD")
                .append("announced", 1L)
                .append("heard", 2L)
                .append("owner", "operator")
                .append("since", now)
                .append("seen", now)
                .append("times", 1L)
                .append("open", true));

    assertThat(get("/operations")).contains("x → y", "Penerima tahu lebih banyak");
  }

  @Test
  void what_has_become_possible_is_taken_in_when_it_is_tried_again() throws Exception {
    var keys = Files.createTempDirectory("late");
    var own = Map.<String, Object>of("netral.casefile.topic-prefix", "late-" + run + ".");
    try (var from = Agency.onTheWeb("a", "a-late-" + run, keys, own);
        var to = Agency.onTheWeb("b", "b-late-" + run, keys, own)) {
      var key = keys.resolve("trusted/a.json");
      Files.move(key, keys.resolve("a-not-yet.json"));
      from.count("late", 1, "late");
      await()
          .atMost(PATIENCE)
          .until(() -> html(to, "/api/operations/parked").contains("a/late|late|1"));
      Files.move(keys.resolve("a-not-yet.json"), key);

      var answer =
          RestClient.create(to.address())
              .post()
              .uri("/api/operations/redrive")
              .body(Map.of("id", "a/late|late|1"))
              .retrieve()
              .body(String.class);

      assertThat(answer).isEqualTo("{\"takenIn\":true}");
      assertThat(to.heard("late")).containsExactly("late:1");
    }
  }

  private String get(String path) {
    return html(b, path);
  }

  private static String html(Agency agency, String path) {
    return Objects.requireNonNull(
        RestClient.create(agency.address()).get().uri(path).retrieve().body(String.class));
  }

  private HttpStatusCode send(String path, String id, String why) {
    return web.post()
        .uri(path)
        .body(Map.of("id", id, "why", why))
        .exchange((_, response) -> response.getStatusCode());
  }
}
