package id.netral.casefile;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import id.netral.casefile.sealing.Keys;
import id.netral.casefile.sealing.MasterKey;
import id.netral.casefile.sealing.Sealer;
import id.netral.casefile.sealing.Signer;
import id.netral.casefile.sending.Fresh;
import id.netral.casefile.sending.Outbox;
import id.netral.casefile.sending.Relay;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.kafka.core.KafkaTemplate;

/** One instance on a real store, whose relay is started, offered and stopped by hand. */
final class Handing implements AutoCloseable {

  final Relay relay;
  final Outbox outbox;
  final List<Fresh> written = new ArrayList<>();
  private final CaseFiles<Tally, Tally.Event> tallies;

  Handing(MongoDatabase database, Path folder, HandedTo broker) {
    this(database, folder, broker, database.getCollection("tallies"));
  }

  /**
   * @param pointers the same files, as the relay reaches them
   */
  Handing(
      MongoDatabase database, Path folder, HandedTo broker, MongoCollection<Document> pointers) {
    var kind = new Tally.Kind("a");
    var clock = InstantSource.system();
    var sealer =
        new Sealer(
            new Keys(database.getCollection("keys"), MasterKey.in(folder)), kind.collection());
    var trusted = folder.resolve("trusted");
    this.outbox = new Outbox("a", pointers, sealer, Signer.of("a", folder, trusted));
    this.relay =
        new Relay(
            new CaseFileSettings(
                "a",
                folder,
                trusted,
                List.of("tallies.a"),
                Map.of(),
                "",
                false,
                1,
                Duration.ofSeconds(1),
                Duration.ZERO),
            clock,
            new KafkaTemplate<>(() -> broker),
            _ -> {},
            new SimpleMeterRegistry());
    var files = database.getCollection(kind.collection());
    this.tallies =
        new CaseFiles<>(
            kind, new FileStorage<>(kind, files, sealer, new Contracts(), clock, written::add));
  }

  /** Writes something that is announced; the relay is not told. */
  Fresh writes(int amount) {
    var act = Act.now("count-" + amount, Actor.CITIZEN, InstantSource.system().instant());
    tallies.handle("teller", act, s -> Tally.count(s, amount, "n", "hearer"));
    return written.getLast();
  }

  /** Writes something that is announced, and tells the relay. */
  void tells(int amount) {
    relay.offer(outbox, writes(amount));
  }

  Handing started() {
    relay.start();
    return this;
  }

  void sweeps() {
    relay.sweep(outbox);
  }

  @Override
  public void close() {
    relay.stop();
  }
}
