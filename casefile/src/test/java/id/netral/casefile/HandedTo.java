package id.netral.casefile;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A broker that keeps the numbers of what it was given, and may lose one now and then. */
final class HandedTo extends MockProducer<byte[], byte[]> {

  private final List<Long> numbers = new CopyOnWriteArrayList<>();
  private final Set<Long> loses = ConcurrentHashMap.newKeySet();

  HandedTo() {
    super(true, null, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** The numbers of all announcements that came, in the order in which they came. */
  List<Long> numbers() {
    return List.copyOf(numbers);
  }

  /** The next announcement of this number does not arrive. */
  void loses(long number) {
    loses.add(number);
  }

  /** Whether all that was to be lost has been. */
  boolean hasLost() {
    return loses.isEmpty();
  }

  @Override
  public synchronized Future<RecordMetadata> send(
      ProducerRecord<byte[], byte[]> record, Callback then) {
    var header = record.headers().lastHeader("ce_netraln").value();
    var number = Long.parseLong(new String(header, StandardCharsets.UTF_8));
    if (loses.remove(number)) {
      return CompletableFuture.failedFuture(new TimeoutException("lost"));
    }
    numbers.add(number);
    return super.send(record, then);
  }

  @Override
  public void close(Duration timeout) {
    // Several instances share it.
  }
}
