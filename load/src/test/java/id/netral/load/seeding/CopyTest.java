package id.netral.load.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.OctetKeyPair;
import id.netral.casefile.history.Chain;
import id.netral.casefile.sealing.Keys;
import id.netral.casefile.sealing.MasterKey;
import id.netral.casefile.sealing.Sealer;
import id.netral.casefile.sealing.Signer;
import id.netral.load.seeding.Template.Opened;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

class CopyTest {

  private static final String OLD = "aaaaaaaaaaaaaaaa";
  private static final String NEW = "bbbbbbbbbbbbbbbb";
  private static final Renaming NAMING = new Renaming(Map.of(OLD, NEW, "Arif", "Budi"));

  @TempDir Path folder;

  private Agency sender;
  private Agency hearer;

  @BeforeEach
  void agencies() {
    sender = agency("reports", "reports");
    hearer = agency("investigation", "cases");
  }

  @Test
  void a_copy_is_chained_anew_under_its_own_names() {
    var copy = copy("cases");

    assertThat(copy.file().getString("_id")).isEqualTo(NEW);
    assertThat(Chain.faults(history(copy.file()))).isEmpty();
    assertThat(copy.file().toJson()).doesNotContain(OLD);
    assertThat(copy.file().keySet()).startsWith("_id", "version", "history");
    assertThat(copy.keys()).extracting(k -> k.getString("_id")).containsExactly(NEW);
  }

  @Test
  void what_was_heard_is_signed_by_the_sender_for_the_entry_that_tells_it() throws Exception {
    var told = history(copy("reports").file()).getFirst();
    var heard = copy("cases").file();
    var sent = history(heard).getFirst().get("cause", Document.class);
    var payload = Document.parse(sent.getString("payload"));
    var jws = JWSObject.parse(sent.getString("signature"));
    var key = OctetKeyPair.parse(sender.signer().publicKey());

    assertThat(payload.getString("from")).isEqualTo(NEW);
    assertThat(payload.getString("entry")).hasSameSizeAs(told.getString("hash"));
    assertThat(jws.getPayload()).hasToString(sent.getString("payload"));
    assertThat(jws.verify(new Ed25519Verifier(key))).isTrue();
    assertThat(heard.getList("heard", Document.class).getFirst().getString("hash"))
        .isEqualTo(sent.getString("hash"));
  }

  private Copy.Written copy(String collection) {
    return new Copy(List.of(template(hearer, heard()), template(sender, told())), NAMING)
        .made().stream()
            .filter(w -> w.agency().collection().equals(collection))
            .findFirst()
            .orElseThrow();
  }

  private static List<Document> history(Document file) {
    return file.getList("history", Document.class);
  }

  private static Template template(Agency agency, Opened opened) {
    var document =
        new Document("_id", OLD)
            .append("version", 1L)
            .append("history", List.of(opened.entry()))
            .append("heard", heardOf(opened))
            .append("summary", new Document("names", List.of("Arif")));
    return new Template(agency, document, List.of(opened));
  }

  private static List<Document> heardOf(Opened opened) {
    var isHeard = opened.announced().isEmpty();
    return isHeard
        ? List.of(new Document("from", "reports/" + OLD).append("n", 1L).append("hash", "old"))
        : List.of();
  }

  private static Opened told() {
    var announce =
        new Document("type", "report-submitted.v1")
            .append("topic", "reports")
            .append("to", new Document("file", OLD).append("n", 1L));
    var entry =
        entry(new Document("kind", "command").append("id", "x"))
            .append("announces", List.of(announce));
    return new Opened(
        entry,
        Map.of("file", "{\"name\":\"Arif\"}"),
        List.of("{\"salt\":\"s\",\"data\":{\"by\":\"Arif\"}}"));
  }

  private static Opened heard() {
    var cause =
        new Document("kind", "announcement")
            .append("id", "reports/" + OLD + "/1")
            .append("from", "reports/" + OLD)
            .append("n", 1L);
    return new Opened(
        entry(cause).append("announces", List.of()),
        Map.of("file", "{\"name\":\"Arif\"}"),
        List.of());
  }

  private static Document entry(Document cause) {
    return new Document("n", 1L)
        .append("type", "something-done.v1")
        .append("on", new Date(0))
        .append("at", new Date(0))
        .append("cause", cause)
        .append("body", "{\"report\":\"" + OLD + "\"}");
  }

  @SuppressWarnings("unchecked")
  private Agency agency(String name, String collection) {
    MongoCollection<Document> none = Mockito.mock(MongoCollection.class);
    var master = MasterKey.in(folder.resolve(name));
    return new Agency(
        name,
        collection,
        none,
        none,
        master,
        new Sealer(new Keys(none, master), collection),
        Signer.of(name, folder.resolve(name), folder.resolve("trusted")));
  }
}
