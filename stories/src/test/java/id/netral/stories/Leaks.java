package id.netral.stories;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

/** Lets something out on purpose. */
record Leaks(Stack stack) {

  private static final String PLANTED = "planted";

  void intoATopic(String mark) {
    Map<String, Object> settings = Map.of("bootstrap.servers", stack.addresses().brokers());
    try (var admin = Admin.create(settings);
        var producer =
            new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      admin.createTopics(List.of(new NewTopic(PLANTED, 1, (short) 1))).all().get();
      var record = new ProducerRecord<>(PLANTED, "key", "nothing");
      record.headers().add("ce_subject", mark.getBytes(StandardCharsets.UTF_16LE));
      producer.send(record).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  void intoALog(String mark) {
    try {
      Files.writeString(stack.data().resolve("logs").resolve(PLANTED + ".log"), "for " + mark);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void intoADatabase(String mark) {
    try (var client = MongoClients.create(stack.store(""))) {
      var bytes = ("x" + mark).getBytes(StandardCharsets.UTF_8);
      client.getDatabase(PLANTED).getCollection("leaks").insertOne(new Document("bytes", bytes));
    }
  }

  /** A whole letter, word by word as the protocol wants it. */
  void intoAMail(String mark) {
    try (var socket = new Socket("localhost", stack.addresses().base() + 10);
        var in = socket.getInputStream()) {
      var lines =
          "HELO netral\nMAIL FROM:<a@netral.example>\nRCPT TO:<b@netral.example>\nDATA\n"
              + "Subject: kabar\n\nDari "
              + mark
              + "\n.\nQUIT\n";
      var out = socket.getOutputStream();
      out.write(lines.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
      out.flush();
      in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
