package id.netral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.netral.casefile.history.Chain;
import id.netral.casefile.sealing.Signer;
import id.netral.casefile.verify.Verified;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.RestClient;

/** Files are exported as two agencies have them, tampered with, and checked offline. */
@TestInstance(Lifecycle.PER_CLASS)
class VerifyIT {

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private Path keys = Path.of("");
  private String told = "";
  private String heard = "";
  private Agency a = none();
  private Agency b = none();

  @SuppressWarnings("NullAway") // set before every test
  private static Agency none() {
    return null;
  }

  @BeforeAll
  void export() throws Exception {
    keys = Files.createTempDirectory("keys");
    var own = Map.<String, Object>of("netral.casefile.topic-prefix", run + ".");
    a = Agency.onTheWeb("a", "a-" + run, keys, own);
    b = Agency.onTheWeb("b", "b-" + run, keys, own);
    a.count("x", 1, "y");
    a.count("x", 2);
    a.count("x", 3, "y", "z");
    a.count("x", 4, "y");
    await().atMost(Duration.ofSeconds(30)).until(() -> b.heard("y").size() == 3);
    b.count("y", 5);
    told = exported(a, "x");
    heard = exported(b, "y");
  }

  @AfterAll
  void stop() {
    a.close();
    b.close();
  }

  @Test
  void untouched_files_of_two_agencies_hold() throws Exception {
    var checked = Verified.of("--keys", trusted(), file(told), file(heard));

    assertThat(checked.said()).doesNotContain("FAULT").contains("All 10 checks hold.");
    assertThat(checked.said()).contains("b/y: all up to number 3 is what a/x told it");
    assertThat(checked.exit()).isZero();
  }

  @Test
  void an_export_holds_no_open_text_and_nothing_that_is_only_derived() {
    assertThat(told).contains("\"agency\": \"a\"").doesNotContain("note").doesNotContain("summary");
  }

  @Test
  void no_file_of_that_name_is_not_found() {
    var answer =
        RestClient.create(a.address())
            .get()
            .uri("/api/exports/nowhere")
            .exchange((_, response) -> response.getStatusCode());

    assertThat(answer).isEqualTo(HttpStatus.NOT_FOUND);
  }

  @Test
  void an_edited_entry_is_named() throws Exception {
    var checked =
        Verified.of(file(tampered(told, h -> h.get(1).put("body", "{\"amount\":9}"))), file(heard));

    assertThat(checked.exit()).isEqualTo(1);
    assertThat(checked.said()).contains("FAULT  a/x").contains("entry 2 was altered");
  }

  @Test
  void a_removed_entry_is_named_with_the_announcement_it_held() throws Exception {
    var checked = Verified.of(file(tampered(told, h -> h.remove(2))), file(heard));

    assertThat(checked.exit()).isEqualTo(1);
    assertThat(checked.said())
        .contains("entry 4 does not follow the one before")
        .contains("announcement 2 to y on tallies.a bears number 3")
        .contains("the sender's file has no number 2");
  }

  @Test
  void entries_that_changed_places_are_named() throws Exception {
    var checked = Verified.of(file(tampered(heard, h -> Collections.swap(h, 0, 1))), file(told));

    assertThat(checked.exit()).isEqualTo(1);
    assertThat(checked.said()).contains("FAULT  b/y").contains("bears number 2");
  }

  @Test
  void a_history_written_anew_with_fitting_hashes_is_betrayed_by_the_other_agency()
      throws Exception {
    var anew =
        tampered(
            told,
            h -> {
              h.getFirst().put("body", "{\"amount\":9}");
              chainAnew(h);
            });

    assertThat(Verified.of(file(anew)).exit()).isZero();
    var across = Verified.of(file(anew), file(heard));
    assertThat(across.exit()).isEqualTo(1);
    assertThat(across.said()).contains("number 1 is not what stands in the sender's file");
  }

  @Test
  void a_forged_signature_is_named() throws Exception {
    var forger =
        Signer.of("a", Files.createTempDirectory("forger"), Files.createTempDirectory("f"));
    var forged =
        tampered(
            heard,
            h -> {
              var cause = h.getFirst().get("cause", Document.class);
              cause.put("signature", forger.sign(cause.getString("payload")));
              chainAnew(h);
            });
    var checked = Verified.of(file(told), file(forged));

    assertThat(checked.exit()).isEqualTo(1);
    assertThat(checked.said()).contains("number 1 of a/x is not signed by a");
  }

  @Test
  void an_announcement_that_the_hearer_left_out_is_named() throws Exception {
    var skipped =
        tampered(
            heard,
            h -> {
              h.removeIf(
                  e -> Objects.equals(e.get("cause", Document.class).getString("id"), "a/x/2"));
              for (int i = 0; i < h.size(); i++) {
                h.get(i).put("n", i + 1);
              }
              chainAnew(h);
            });
    var checked = Verified.of(file(told), file(skipped));

    assertThat(checked.exit()).isEqualTo(1);
    assertThat(checked.said())
        .contains("number 2 of a/x is missing before 3")
        .contains("number 2 was told and is not in the hearer's file");
  }

  @Test
  void an_export_that_names_another_key_than_the_trusted_one_is_a_fault() throws Exception {
    var other = Signer.of("a", Files.createTempDirectory("o"), Files.createTempDirectory("t"));
    var key = new Document("agency", "a").append("key", Document.parse(other.publicKey()));
    var lines = key.toJson() + "\n" + told.lines().skip(1).findFirst().orElseThrow();

    var checked = Verified.of("--keys", trusted(), file(lines), file(heard));
    assertThat(checked.exit()).isEqualTo(1);
    assertThat(checked.said()).contains("an export names another key for a");
  }

  @Test
  void what_cannot_be_read_is_told_apart_from_what_does_not_hold() throws Exception {
    assertThat(Verified.of(file("{")).exit()).isEqualTo(2);
    assertThat(Verified.of(file("{\"a\": 1}")).exit()).isEqualTo(2);
    assertThat(Verified.of("nowhere.ndjson").exit()).isEqualTo(2);
    assertThat(Verified.of().exit()).isEqualTo(2);
  }

  private static String exported(Agency agency, String file) {
    return Objects.requireNonNull(
        RestClient.create(agency.address())
            .get()
            .uri("/api/exports/{file}", file)
            .retrieve()
            .body(String.class));
  }

  /** The export with its history changed, and the number of entries it says made to fit. */
  private static String tampered(String export, Consumer<List<Document>> hand) {
    var lines = export.lines().toList();
    var document = Document.parse(lines.get(1));
    var history = new ArrayList<>(document.getList("history", Document.class));
    hand.accept(history);
    document.put("history", history);
    document.put("version", history.size());
    return lines.getFirst() + "\n" + document.toJson();
  }

  private static void chainAnew(List<Document> history) {
    var prev = Chain.START;
    for (var entry : history) {
      entry.put("prev", prev);
      prev = Chain.hash(entry);
      entry.put("hash", prev);
    }
  }

  private String trusted() {
    return keys.resolve("trusted").toString();
  }

  private static String file(String text) throws IOException {
    return Files.writeString(Files.createTempFile("export", ".ndjson"), text).toString();
  }
}
