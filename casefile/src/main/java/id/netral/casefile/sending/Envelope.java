package id.netral.casefile.sending;

import id.netral.casefile.Json;
import id.netral.casefile.history.Chain;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * One announcement on its way: CloudEvents 1.0, Kafka binding, binary mode, JSON data.
 *
 * @param sender agency
 * @param from file at the sender
 * @param to file at the hearer; also the Kafka key
 * @param n number within the pair, from 1 without gaps
 * @param on legal day and hour of the act
 * @param at when the sender entered it
 * @param entry hash of the sender's entry
 * @param salt makes the hash of the data unguessable
 * @param signature JWS over {@link #payload()}
 */
public record Envelope(
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

  /** What is signed: everything that identifies the announcement, its data by salted hash. */
  public String payload() {
    var parts = new TreeMap<String, Object>();
    parts.put("sender", sender);
    parts.put("from", from);
    parts.put("to", to);
    parts.put("n", n);
    parts.put("type", type);
    parts.put("on", on.toEpochMilli());
    parts.put("entry", entry);
    parts.put("data", Chain.sha256((salt + data).getBytes(StandardCharsets.UTF_8)));
    return Json.canonical(parts);
  }

  public String hash() {
    return Chain.sha256(payload().getBytes(StandardCharsets.UTF_8));
  }

  /** The pair's sending side as the hearer keeps it: agency and file. */
  public String pair() {
    return sender + "/" + from;
  }

  public Envelope signed(String jws) {
    return new Envelope(sender, from, to, n, type, on, at, entry, salt, data, jws);
  }

  public ProducerRecord<byte[], byte[]> record(String topic) {
    var record =
        new ProducerRecord<>(
            topic, to.getBytes(StandardCharsets.UTF_8), data.getBytes(StandardCharsets.UTF_8));
    var headers = record.headers();
    put(headers, "ce_specversion", "1.0");
    put(headers, "ce_id", sender + "/" + from + "/" + to + "/" + n);
    put(headers, "ce_source", "/netral/" + sender);
    put(headers, "ce_type", type);
    put(headers, "ce_time", at.toString());
    put(headers, "ce_subject", to);
    put(headers, "ce_netralfrom", from);
    put(headers, "ce_netralto", to);
    put(headers, "ce_netraln", String.valueOf(n));
    put(headers, "ce_netralon", on.toString());
    put(headers, "ce_netralentry", entry);
    put(headers, "ce_netralsalt", salt);
    put(headers, "ce_netralsig", signature);
    put(headers, "content-type", "application/json");
    return record;
  }

  /** Reads a record; throws what says why it cannot be read. */
  public static Envelope read(ConsumerRecord<byte[], byte[]> record) {
    var h = record.headers();
    if (record.value() == null) {
      throw new IllegalArgumentException("no data");
    }
    var envelope =
        new Envelope(
            get(h, "ce_source").replaceFirst("^/netral/", ""),
            get(h, "ce_netralfrom"),
            get(h, "ce_netralto"),
            Long.parseLong(get(h, "ce_netraln")),
            get(h, "ce_type"),
            Instant.parse(get(h, "ce_netralon")),
            Instant.parse(get(h, "ce_time")),
            get(h, "ce_netralentry"),
            get(h, "ce_netralsalt"),
            new String(record.value(), StandardCharsets.UTF_8),
            get(h, "ce_netralsig"));
    if (!envelope.to.matches("[A-Za-z0-9-]{1,80}") || envelope.n < 1) {
      throw new IllegalArgumentException("no such file or number can be");
    }
    return envelope;
  }

  private static void put(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private static String get(Headers headers, String name) {
    var header = headers.lastHeader(name);
    if (header == null) {
      throw new IllegalArgumentException("the header " + name + " is missing");
    }
    return new String(header.value(), StandardCharsets.UTF_8);
  }

  /** For parking: the whole announcement as text. */
  public String asJson() {
    return Json.canonical(this);
  }

  public static Envelope fromJson(String json) {
    return Json.read(json, Envelope.class);
  }
}
