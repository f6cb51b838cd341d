package id.netral.load.floor;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import id.netral.load.people.People;
import id.netral.load.people.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;

/** The floor, measured on the very servers that the services use. */
public final class Floor {

  private static final int FILES = 25;
  private static final int PARTITIONS = 6;
  private static final int ENTRY = 1_200;
  private static final String TOPIC = "load-floor";
  private static final String QUESTION = "{\"sender\":\"reports\",\"pairs\":[]}";

  private final Ports at;
  private final People people;
  private final int hands;
  private final Duration length;
  private final Map<String, Hands.Speed> speeds = new LinkedHashMap<>();

  public Floor(Ports at, People people, int hands, Duration length) {
    this.at = at;
    this.people = people;
    this.hands = hands;
    this.length = length;
  }

  /** Things a second, by what was done. */
  public Map<String, Hands.Speed> measured() {
    try (var store = MongoClients.create(at.store());
        var producer =
            new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", at.brokers(), "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
      topic();
      var files = files(store);
      var versions = new long[hands][FILES];
      speed("versioned update", hand -> update(files, versions[hand], hand));
      speed("acked send", _ -> send(producer));
      speed(
          "update, then acked send",
          hand -> {
            update(files, versions[hand], hand);
            send(producer);
          });
      var inserted = store.getDatabase("load-floor").getCollection("inserts");
      speed("insert", _ -> inserted.insertOne(new Document("text", text(4_000))));
      speed(
          "insert, then acked send",
          _ -> {
            inserted.insertOne(new Document("text", text(4_000)));
            send(producer);
          });
      store.getDatabase("load-floor").drop();
    }
    posts();
    return speeds;
  }

  private void topic() {
    try (var admin = Admin.create(Map.of("bootstrap.servers", at.brokers()))) {
      admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1))).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void speed(String what, Hands.Deed deed) {
    speeds.put(what, Hands.warmed(hands, length, deed));
  }

  /** A file of the size that a case has half-way, with all of its history. */
  private MongoCollection<Document> files(MongoClient store) {
    var files = store.getDatabase("load-floor").getCollection("files");
    files.drop();
    for (int hand = 0; hand < hands; hand++) {
      for (int i = 0; i < FILES; i++) {
        files.insertOne(
            new Document("_id", hand + "-" + i)
                .append("version", 0L)
                .append("history", IntStream.range(0, 12).mapToObj(_ -> entry()).toList())
                .append("summary", new Document("stage", "registered").append("office", "x")));
      }
    }
    return files;
  }

  private static Document entry() {
    return new Document("type", "case-registered.v1").append("body", text(ENTRY));
  }

  private static void update(MongoCollection<Document> files, long[] versions, int hand) {
    var i = ThreadLocalRandom.current().nextInt(FILES);
    var seen = versions[i]++;
    var matched =
        files
            .updateOne(
                Filters.and(Filters.eq(hand + "-" + i), Filters.eq("version", seen)),
                Updates.combine(
                    Updates.set("version", seen + 1),
                    Updates.set("latest", entry()),
                    Updates.set("summary", new Document("stage", "studied").append("office", "x"))))
            .getMatchedCount();
    if (matched != 1) {
      throw new IllegalStateException("a versioned update found no file");
    }
  }

  private static void send(KafkaProducer<byte[], byte[]> producer) throws Exception {
    var key = text(16).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    var value = text(ENTRY).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    producer.send(new ProducerRecord<>(TOPIC, key, value)).get();
  }

  /** The question how far nothing was heard: token, JSON in and out, and no more. */
  private void posts() {
    var address = URI.create(at.investigation() + "/api/heard");
    var wires = new Wire[hands];
    try {
      for (int hand = 0; hand < hands; hand++) {
        wires[hand] = new Wire(address, people.asker("reports-asks"), QUESTION);
      }
      speed(
          "empty POST",
          hand -> {
            var status = wires[hand].post();
            if (status != 200) {
              throw new IllegalStateException("empty POST: " + status);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Stream.of(wires).filter(Objects::nonNull).forEach(Wire::close);
    }
  }

  private static String text(int length) {
    return ThreadLocalRandom.current()
        .ints(length, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
