package id.netral.investigation;

import id.netral.casefile.CaseFileSettings;
import id.netral.casefile.Json;
import id.netral.casefile.sealing.Signer;
import id.netral.casefile.sending.Envelope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.node.ObjectNode;

/** The other agencies: they sign and send as their services do. */
final class Others {

  private final KafkaTemplate<byte[], byte[]> kafka;
  private final CaseFileSettings settings;
  private final Map<String, Signer> signers = new HashMap<>();

  Others(KafkaTemplate<byte[], byte[]> kafka, CaseFileSettings settings) throws IOException {
    this.kafka = kafka;
    this.settings = settings;
    for (var agency : new String[] {"reports", "sanction", "notification"}) {
      var keys = Files.createTempDirectory(agency);
      signers.put(agency, Signer.of(agency, keys, settings.trustedFolder()));
    }
  }

  /** Where an announcement comes from and goes to, and its number between the two. */
  record Way(String agency, String topic, String from, String to, long n) {}

  /** Says the approved example of this type. */
  void say(Way way, String type, Instant on) {
    say(way, type, on, example(way.agency(), type));
  }

  void say(Way way, String type, Instant on, ObjectNode data) {
    var envelope =
        new Envelope(
            way.agency(),
            way.from(),
            way.to(),
            way.n(),
            type,
            on,
            on,
            "ab".repeat(32),
            "c2FsdHNhbHRzYWx0c2FsdA",
            Json.canonical(data),
            "");
    var signer = Objects.requireNonNull(signers.get(way.agency()));
    var signed = envelope.signed(signer.sign(envelope.payload()));
    kafka.send(signed.record(settings.topic(way.topic()))).join();
  }

  static ObjectNode example(String agency, String type) {
    var path = "/contracts/" + agency + "/" + type + ".example.json";
    try (var in = Objects.requireNonNull(Others.class.getResourceAsStream(path), path)) {
      return Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
