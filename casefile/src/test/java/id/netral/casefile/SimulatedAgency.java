package id.netral.casefile;

import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import id.netral.casefile.hearing.Intake;
import id.netral.casefile.hearing.Parking;
import id.netral.casefile.history.Chain;
import id.netral.casefile.history.Stored;
import id.netral.casefile.sealing.Keys;
import id.netral.casefile.sealing.MasterKey;
import id.netral.casefile.sealing.Sealer;
import id.netral.casefile.sealing.Signer;
import id.netral.casefile.sealing.Trusted;
import id.netral.casefile.sending.Envelope;
import id.netral.casefile.sending.Fresh;
import id.netral.casefile.sending.Outbox;
import id.netral.casefile.sending.Pointer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** One agency on a real store, whose relay and consumer take one step at a time. */
final class SimulatedAgency {

  private static final MongoClient CLIENT =
      MongoClients.create(Servers.running().store("simulated"));
  private static final Path KEYS = keys();
  private static final List<String> FILES = List.of("one", "two", "three");

  final List<Envelope> topic = new ArrayList<>();
  final List<Fresh> fresh = new ArrayList<>();
  final List<Relaying> relaying = new ArrayList<>();
  private final CaseFiles<Tally, Tally.Event> tallies;
  private final Outbox outbox;
  private final Parking parking;
  final Intake intake;
  private final InstantSource clock;
  private final String name;
  private int offset;
  private int written;

  SimulatedAgency(String name, InstantSource clock) {
    this.name = name;
    this.clock = clock;
    var database = CLIENT.getDatabase(name + "-" + UUID.randomUUID().toString().substring(0, 13));
    var keys = new Keys(database.getCollection("keys"), MasterKey.in(KEYS.resolve(name)));
    var signer = Signer.of(name, KEYS.resolve(name), KEYS.resolve("trusted"));
    var contracts = new Contracts();
    var kind = new Tally.Kind(name);
    var collection = database.getCollection(kind.collection());
    var sealer = new Sealer(keys, kind.collection());
    this.outbox = new Outbox(name, collection, sealer, signer);
    this.tallies =
        new CaseFiles<>(
            kind, new FileStorage<>(kind, collection, sealer, contracts, clock, fresh::add));
    this.parking = new Parking(database.getCollection("parked"), keys);
    var hearing =
        Hearing.in(tallies)
            .from("tallies." + (name.equals("a") ? "b" : "a"))
            .on("counted.v1", Tally.Told.class, Tally::hear);
    var taking =
        new TakingIn(List.of(hearing), contracts, new Trusted(KEYS.resolve("trusted")), clock);
    this.intake = new Intake(taking, parking, clock, new SimpleMeterRegistry());
  }

  void write(int pick) {
    var to = new String[] {FILES.get(pick % 3), FILES.get(pick / 3 % 3)};
    // 13 is what no tally can hear.
    var amount = ++written == 13 ? 0 : written;
    tallies.handle(
        FILES.get(pick / 9 % 3),
        Act.now(name + written, Actor.CITIZEN, clock.instant()),
        s -> Tally.count(s, amount, "n", pick % 5 == 0 ? new String[0] : to));
  }

  /** Without reading, in whatever order, and perhaps long after others wrote. */
  void relayTakesFresh(int pick) {
    if (!fresh.isEmpty()) {
      var one = fresh.remove(Math.floorMod(pick, fresh.size()));
      relaying.add(new Relaying(List.of(outbox.batch(one))));
    }
  }

  void relayReads() {
    relaying.add(new Relaying(outbox.read(outbox.waitingSince(clock.instant(), 100))));
  }

  void relaySends(int pick, double share) {
    if (relaying.isEmpty()) {
      return;
    }
    var one = relaying.get(Math.floorMod(pick, relaying.size()));
    var all = one.batches.stream().flatMap(b -> b.waiting().stream()).toList();
    all.subList(0, (int) (all.size() * share)).forEach(w -> topic.add(w.envelope()));
    if (share == 1.0) {
      one.sent = true;
    } else {
      relaying.remove(one);
    }
  }

  void relayMoves(int pick) {
    if (relaying.isEmpty()) {
      return;
    }
    var one = relaying.get(Math.floorMod(pick, relaying.size()));
    if (one.sent) {
      outbox.move(
          one.batches.stream()
              .map(b -> new Pointer(b.file(), b.from(), b.version(), true))
              .toList());
      relaying.remove(one);
    }
  }

  boolean hearNext(List<Envelope> from, boolean commits) {
    if (offset >= from.size()) {
      return false;
    }
    intake.hear("tallies." + from.get(offset).sender(), from.get(offset));
    offset += commits ? 1 : 0;
    return true;
  }

  void hearAny(List<Envelope> from, int pick) {
    if (!from.isEmpty()) {
      var some = from.get(pick % from.size());
      intake.hear("tallies." + some.sender(), some);
    }
  }

  /** Per pair of files what this agency announced, in order. */
  Map<String, List<String>> announced() {
    var all = new TreeMap<String, List<String>>();
    for (var document : tallies.collection().find()) {
      for (var entry : new Stored(document).history()) {
        for (var announce : Stored.announces(entry)) {
          var pair = name + "/" + document.getString("_id") + ">" + Stored.toFile(announce);
          all.computeIfAbsent(pair, _ -> new ArrayList<>())
              .add(String.valueOf(Stored.toNumber(announce)));
        }
      }
    }
    return all;
  }

  /** Per pair of files what this agency took in, in order. */
  Map<String, List<String>> takenIn() {
    var all = new TreeMap<String, List<String>>();
    for (var document : tallies.collection().find()) {
      for (var entry : new Stored(document).history()) {
        var cause = entry.get("cause", org.bson.Document.class);
        if (cause.getString("kind").equals("announcement")) {
          all.computeIfAbsent(
                  cause.getString("from") + ">" + document.getString("_id"), _ -> new ArrayList<>())
              .add(String.valueOf(Stored.number(cause.get("n"))));
        }
      }
    }
    return all;
  }

  List<String> faults() {
    var faults = new ArrayList<String>();
    for (var document : tallies.collection().find()) {
      faults.addAll(Chain.faults(new Stored(document).history()));
    }
    return faults;
  }

  long parked() {
    return parking.count();
  }

  List<String> stillWaiting() {
    return tallies
        .collection()
        .find(exists("pendingSince"))
        .map(d -> d.getString("_id"))
        .into(new ArrayList<>());
  }

  private static Path keys() {
    try {
      return Files.createTempDirectory("keys");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A relay somewhere between reading, sending and moving its pointer. */
  private static final class Relaying {
    final List<Outbox.Batch> batches;
    boolean sent;

    Relaying(List<Outbox.Batch> batches) {
      this.batches = batches;
    }
  }
}
