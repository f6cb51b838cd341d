package id.netral.local.drill.checking;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import id.netral.local.journey.Addresses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;

/** Reads all that a stack holds, as it lies: topics from the earliest, databases, mails. */
public final class Observing {

  private static final Map<String, String> FILES =
      Map.of(
          "reports", "reports",
          "investigation", "cases",
          "sanction", "proceedings",
          "notification", "notices");
  private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^message-id:\\s*(<[^>]+>)\\s*$");

  /** Of long files more do not fit into an answer. */
  private static final int AT_ONCE = 50;

  private final Addresses at;
  private final Path folder;
  private final List<Told> told = new ArrayList<>();
  private final Map<TopicPartition, Long> read = new HashMap<>();

  /**
   * @param folder of the stack's data
   */
  public Observing(Addresses at, Path folder) {
    this.at = at;
    this.folder = folder;
  }

  public Observed now() {
    var files = new ArrayList<Kept>();
    var registers = new ArrayList<Register>();
    var parked = new HashMap<String, List<String>>();
    try (var store = MongoClients.create("mongodb://localhost:" + (at.base() + 11))) {
      FILES.forEach(
          (agency, collection) -> {
            all(store, agency, collection).forEach(d -> files.add(new Kept(agency, d)));
            registers.addAll(registers(store, agency));
            parked.put(
                agency,
                all(store, agency, "parked").stream().map(d -> d.getString("_id")).toList());
          });
    }
    return new Observed(told(), files, registers, parked, mails(), keys());
  }

  private static List<Document> all(MongoClient store, String agency, String collection) {
    return store
        .getDatabase(agency)
        .getCollection(collection)
        .find()
        .batchSize(AT_ONCE)
        .into(new ArrayList<>());
  }

  private static List<Register> registers(MongoClient store, String agency) {
    var settled =
        all(store, agency, "register-lines").stream()
            .collect(Collectors.groupingBy(line -> line.getString("register")));
    return all(store, agency, "registers").stream()
        .map(d -> new Register(agency, d, settled.getOrDefault(d.getString("_id"), List.of())))
        .toList();
  }

  /** What stands in a topic stays: only what was added since the last look is read. */
  private List<Told> told() {
    var text = new StringDeserializer();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", at.brokers()), text, text)) {
      var partitions = partitions(consumer);
      consumer.assign(partitions);
      partitions.forEach(p -> consumer.seek(p, read.getOrDefault(p, 0L)));
      var ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> told.add(Told.read(record)));
      }
      partitions.forEach(p -> read.put(p, consumer.position(p)));
    }
    return told;
  }

  private static List<TopicPartition> partitions(KafkaConsumer<String, String> consumer) {
    return consumer.listTopics().entrySet().stream()
        .filter(topic -> !topic.getKey().startsWith("__"))
        .flatMap(topic -> topic.getValue().stream())
        .map(p -> new TopicPartition(p.topic(), p.partition()))
        .toList();
  }

  /** Grows with every announcement and every mail; costs hardly anything. */
  public long traffic() {
    var text = new StringDeserializer();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", at.brokers()), text, text)) {
      var written =
          consumer.endOffsets(partitions(consumer)).values().stream().mapToLong(end -> end).sum();
      return written + listed(folder.resolve("servers/mails"), ".eml").size();
    }
  }

  private List<String> mails() {
    var ids = new ArrayList<String>();
    for (var file : listed(folder.resolve("servers/mails"), ".eml")) {
      var head = read(file).split("\r?\n\r?\n", 2)[0].replaceAll("\r?\n[ \t]+", " ");
      var found = MESSAGE_ID.matcher(head);
      ids.add(found.find() ? found.group(1) : "none in " + file.getFileName());
    }
    return ids;
  }

  private Map<String, String> keys() {
    var keys = new LinkedHashMap<String, String>();
    for (var file : listed(folder.resolve("keys/trusted"), ".json")) {
      keys.put(file.getFileName().toString().replace(".json", ""), read(file));
    }
    return keys;
  }

  private static List<Path> listed(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
