package id.netral.local.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/**
 * {@code LocalBroker <folder> <port> <controller port>}: one Kafka node that is broker and
 * controller, with its records in the folder.
 */
public final class LocalBroker {

  private LocalBroker() {}

  public static void main(String[] arguments) throws IOException {
    System.setProperty("logback.configurationFile", "id/netral/local/quiet-logback.xml");
    var folder = Path.of(arguments[0]).toAbsolutePath();
    var port = Integer.parseInt(arguments[1]);
    var controllerPort = Integer.parseInt(arguments[2]);

    var records = folder.resolve("records");
    Files.createDirectories(records);
    var settings = folder.resolve("server.properties");
    Files.writeString(settings, text(settings(records, port, controllerPort)));
    if (!Files.exists(records.resolve("meta.properties"))) {
      format(settings);
    }
    Kafka.main(new String[] {settings.toString()});
  }

  private static void format(Path settings) {
    var cluster = Uuid.randomUuid().toString();
    String[] format = {
      "format", "-t", cluster, "-c", settings.toString(), "--ignore-formatted", "--standalone"
    };
    var result = StorageTool.execute(format, System.out);
    if (result != 0) {
      throw new IllegalStateException("Kafka's folder could not be prepared: " + result);
    }
  }

  private static Map<String, Object> settings(Path records, int port, int controllerPort) {
    return Map.ofEntries(
        Map.entry("process.roles", "broker,controller"),
        Map.entry("node.id", 1),
        Map.entry("controller.quorum.bootstrap.servers", "localhost:" + controllerPort),
        Map.entry("controller.listener.names", "CONTROLLER"),
        Map.entry(
            "listeners",
            "BROKER://localhost:%d,CONTROLLER://localhost:%d".formatted(port, controllerPort)),
        Map.entry("advertised.listeners", "BROKER://localhost:" + port),
        Map.entry("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT"),
        Map.entry("inter.broker.listener.name", "BROKER"),
        Map.entry("log.dirs", records),
        Map.entry("num.partitions", 6),
        Map.entry("auto.create.topics.enable", false),
        Map.entry("default.replication.factor", 1),
        Map.entry("min.insync.replicas", 1),
        Map.entry("offsets.topic.replication.factor", 1),
        Map.entry("offsets.topic.num.partitions", 8),
        Map.entry("transaction.state.log.replication.factor", 1),
        Map.entry("transaction.state.log.min.isr", 1),
        Map.entry("share.coordinator.state.topic.replication.factor", 1),
        Map.entry("share.coordinator.state.topic.min.isr", 1),
        Map.entry("group.initial.rebalance.delay.ms", 0),
        // After a kill the controller waits for the old session before it lets the broker back.
        Map.entry("broker.session.timeout.ms", 3_000),
        Map.entry("broker.heartbeat.interval.ms", 500),
        Map.entry("log.retention.hours", 24 * 90),
        Map.entry("offsets.retention.minutes", 60 * 24 * 90),
        Map.entry("log.cleaner.dedupe.buffer.size", 4 * 1024 * 1024),
        Map.entry("num.network.threads", 2),
        Map.entry("num.io.threads", 2),
        Map.entry("background.threads", 2));
  }

  private static String text(Map<String, Object> settings) {
    return settings.entrySet().stream()
        .map(setting -> setting.getKey() + "=" + setting.getValue())
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
