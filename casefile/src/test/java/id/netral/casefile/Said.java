package id.netral.casefile;

import id.netral.casefile.sealing.Signer;
import id.netral.casefile.sending.Envelope;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;

/** An announcement made by hand, as a broken or hostile sender would. */
record Said(Envelope envelope) {

  static Said counted(String sender, String from, String to, long n, int amount) {
    var on = Instant.parse("2024-10-23T02:30:00Z");
    var data = "{\"amount\":" + amount + ",\"note\":\"n\"}";
    return new Said(
        new Envelope(sender, from, to, n, "counted.v1", on, on, "0".repeat(64), "salt", data, ""));
  }

  Said signed(Signer signer) {
    return new Said(envelope.signed(signer.sign(envelope.payload())));
  }

  ProducerRecord<byte[], byte[]> record(String topic) {
    return envelope.record(topic);
  }
}
