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

  private final Addresses at;
  private final Path folder;

  /**
   * @param folder of the stack's data
   */
  public Observing(Addresses at, Path folder) {
    this.at = at;
    this.folder = folder;
  }

  public Observed now() {
    var files = new ArrayList<Kept>();
    var parked = new HashMap<String, List<String>>();
    try (var store = MongoClients.create("mongodb://localhost:" + (at.base() + 11))) {
      FILES.forEach(
          (agency, collection) -> {
            all(store, agency, collection).forEach(d -> files.add(new Kept(agency, d)));
            parked.put(
                agency,
                all(store, agency, "parked").stream().map(d -> d.getString("_id")).toList());
          });
    }
    return new Observed(told(), files, parked, mails(), keys());
  }

  private static List<Document> all(MongoClient store, String agency, String collection) {
    return store.getDatabase(agency).getCollection(collection).find().into(new ArrayList<>());
  }

  private List<Told> told() {
    var told = new ArrayList<Told>();
    var text = new StringDeserializer();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", at.brokers()), text, text)) {
      var partitions =
          consumer.listTopics().entrySet().stream()
              .filter(topic -> !topic.getKey().startsWith("__"))
              .flatMap(topic -> topic.getValue().stream())
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> told.add(Told.read(record)));
      }
    }
    return told;
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
