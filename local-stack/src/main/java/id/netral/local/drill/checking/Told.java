package id.netral.local.drill.checking;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * One announcement as it stands in a topic.
 *
 * @param place partition and offset
 */
public record Told(
    String topic,
    Place place,
    String sender,
    String from,
    String to,
    long n,
    String type,
    Instant on,
    Instant at,
    String entry,
    String salt,
    String data,
    String signature) {

  /** Where it stands. */
  public record Place(int partition, long offset) {}

  /** Reads a record; one that lacks a header was not written by any agency. */
  public static Told read(ConsumerRecord<String, String> record) {
    return new Told(
        record.topic(),
        new Place(record.partition(), record.offset()),
        header(record, "ce_source").substring("/netral/".length()),
        header(record, "ce_netralfrom"),
        header(record, "ce_netralto"),
        Long.parseLong(header(record, "ce_netraln")),
        header(record, "ce_type"),
        Instant.parse(header(record, "ce_netralon")),
        Instant.parse(header(record, "ce_time")),
        header(record, "ce_netralentry"),
        header(record, "ce_netralsalt"),
        record.value(),
        header(record, "ce_netralsig"));
  }

  private static String header(ConsumerRecord<String, String> record, String name) {
    var header = record.headers().lastHeader(name);
    if (header == null) {
      throw new IllegalStateException(
          "%s at %d/%d has no %s"
              .formatted(record.topic(), record.partition(), record.offset(), name));
    }
    return new String(header.value(), StandardCharsets.UTF_8);
  }

  /** Who listens to this topic. */
  String hearer() {
    return switch (topic.split("\\.")[0]) {
      case "reports", "sanctions" -> "investigation";
      case "report-status" -> "reports";
      case "recommendations" -> "sanction";
      case "notices" -> "notification";
      case "notice-results" -> topic.substring(topic.indexOf('.') + 1);
      default -> throw new IllegalStateException("nobody listens to " + topic);
    };
  }

  Way way() {
    return new Way(sender + "/" + from, hearer() + "/" + to);
  }

  /** What has to be signed. */
  String payload() {
    return Canonical.text(
        Map.of(
            "sender", sender,
            "from", from,
            "to", to,
            "n", n,
            "type", type,
            "on", on.toEpochMilli(),
            "entry", entry,
            "data", Canonical.sha256(salt + data)));
  }

  String hash() {
    return Canonical.sha256(payload());
  }
}
