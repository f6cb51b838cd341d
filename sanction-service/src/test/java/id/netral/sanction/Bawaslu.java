package id.netral.sanction;

import id.netral.casefile.CaseFileSettings;
import id.netral.casefile.Json;
import id.netral.casefile.sealing.Signer;
import id.netral.casefile.sending.Envelope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.node.ObjectNode;

/** Bawaslu's side of the topic: signs and sends as investigation-service does. */
final class Bawaslu {

  private final KafkaTemplate<byte[], byte[]> kafka;
  private final CaseFileSettings settings;
  private final Signer signer;

  Bawaslu(KafkaTemplate<byte[], byte[]> kafka, CaseFileSettings settings) throws IOException {
    this.kafka = kafka;
    this.settings = settings;
    Path keys = Files.createTempDirectory("bawaslu");
    this.signer = Signer.of("investigation", keys, settings.trustedFolder());
  }

  /** Issues a recommendation; the same again is the same announcement, delivered twice. */
  void recommends(String proceeding, String government, Instant on) {
    recommends(proceeding, government, on, _ -> {});
  }

  /** The same with something changed in what is said. */
  void recommends(String proceeding, String government, Instant on, Consumer<ObjectNode> change) {
    var data = example();
    change.accept(data);
    data.put("government", government);
    var envelope =
        new Envelope(
            "investigation",
            proceeding.substring(0, proceeding.lastIndexOf('-')),
            proceeding,
            1,
            "recommendation-issued.v1",
            on,
            on,
            "ab".repeat(32),
            "salt",
            Json.canonical(data),
            "");
    var signed = envelope.signed(signer.sign(envelope.payload()));
    kafka.send(signed.record(settings.topic("recommendations." + government))).join();
  }

  private static ObjectNode example() {
    var path = "/contracts/investigation/recommendation-issued.v1.example.json";
    try (var in = Objects.requireNonNull(Bawaslu.class.getResourceAsStream(path))) {
      return Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
