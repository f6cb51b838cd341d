package id.netral.local.testing;

import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** One Kafka broker for all tests of a JVM, started when first asked for. */
public final class EmbeddedBroker {

  private static final int PARTITIONS = 4;

  private EmbeddedBroker() {}

  public static String bootstrapServers() {
    return Running.BROKER.getBrokersAsString();
  }

  private static final class Running {
    static final EmbeddedKafkaKraftBroker BROKER = start();

    private static EmbeddedKafkaKraftBroker start() {
      var broker = new EmbeddedKafkaKraftBroker(1, PARTITIONS);
      broker.brokerProperty("group.initial.rebalance.delay.ms", "0");
      broker.brokerProperty("num.partitions", String.valueOf(PARTITIONS));
      broker.brokerProperty("offsets.topic.num.partitions", "4");
      broker.brokerProperty("log.cleaner.dedupe.buffer.size", "2097152");
      broker.brokerProperty("transaction.state.log.num.partitions", "1");
      broker.afterPropertiesSet();
      Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
      return broker;
    }
  }
}
