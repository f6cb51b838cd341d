package id.netral.casefile.hearing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Hears a batch at a time: the records of one file one after the other, files beside each other. A
 * store that is away fails the whole batch, which is heard again; repeats do no harm.
 */
public final class Listener implements BatchMessageListener<byte[], byte[]> {

  private static final int FILES_AT_ONCE = 16;

  private final Intake intake;
  private final Map<String, String> logical;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore room = new Semaphore(FILES_AT_ONCE);

  /**
   * @param logical Kafka topic to logical name
   */
  public Listener(Intake intake, Map<String, String> logical) {
    this.intake = intake;
    this.logical = logical;
  }

  @Override
  public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
    var byFile = new LinkedHashMap<String, List<ConsumerRecord<byte[], byte[]>>>();
    for (var record : records) {
      var key =
          record.key() == null
              ? ""
              : new String(record.key(), java.nio.charset.StandardCharsets.UTF_8);
      byFile.computeIfAbsent(key, _ -> new ArrayList<>()).add(record);
    }
    if (byFile.size() == 1) {
      byFile.values().forEach(this::inOrder);
      return;
    }
    try {
      var tasks =
          byFile.values().stream().<Callable<Boolean>>map(these -> () -> limited(these)).toList();
      for (var done : threads.invokeAll(tasks)) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while hearing", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e);
    }
  }

  private boolean limited(List<ConsumerRecord<byte[], byte[]>> records)
      throws InterruptedException {
    room.acquire();
    try {
      inOrder(records);
      return true;
    } finally {
      room.release();
    }
  }

  private void inOrder(List<ConsumerRecord<byte[], byte[]>> records) {
    for (var record : records) {
      intake.hear(logical.getOrDefault(record.topic(), record.topic()), record);
    }
  }
}
