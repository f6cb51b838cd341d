package id.netral.casefile.hearing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** Whether everything that stands in a topic now has been taken in or parked. */
public final class HeardUpTo {

  private final Admin admin;
  private final String group;

  public HeardUpTo(Admin admin, String group) {
    this.admin = admin;
    this.group = group;
  }

  /** False also when the broker cannot be asked: then a deadline does not pass yet. */
  public boolean now(String kafkaTopic) {
    try {
      var described =
          admin.describeTopics(List.of(kafkaTopic)).allTopicNames().get(10, TimeUnit.SECONDS);
      var asked = new HashMap<TopicPartition, OffsetSpec>();
      described.values().stream()
          .flatMap(topic -> topic.partitions().stream())
          .forEach(
              p -> asked.put(new TopicPartition(kafkaTopic, p.partition()), OffsetSpec.latest()));
      var ends = admin.listOffsets(asked).all().get(10, TimeUnit.SECONDS);
      var heard =
          admin
              .listConsumerGroupOffsets(Map.of(group, new ListConsumerGroupOffsetsSpec()))
              .partitionsToOffsetAndMetadata(group)
              .get(10, TimeUnit.SECONDS);
      return ends.entrySet().stream()
          .allMatch(
              end -> {
                var at = heard.get(end.getKey());
                return (at == null ? 0 : at.offset()) >= end.getValue().offset();
              });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException e) {
      return false;
    }
  }
}
