package id.netral.casefile;

import static com.mongodb.client.model.Filters.exists;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import id.netral.casefile.sealing.Keys;
import id.netral.casefile.sealing.Sealer;
import id.netral.casefile.sealing.Signer;
import id.netral.casefile.sending.Outbox;
import id.netral.casefile.sending.Relay;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Opens the files of each kind that a service keeps. */
public final class CaseFileStore {

  private final String agency;
  private final MongoDatabase database;
  private final Keys keys;
  private final Signer signer;
  private final Contracts contracts;
  private final InstantSource clock;
  private final Relay relay;
  private final Runnable mayAppend;
  private final List<CaseFiles<?, ?>> opened = new CopyOnWriteArrayList<>();
  private final List<Outbox> outboxes = new CopyOnWriteArrayList<>();

  CaseFileStore(
      String agency,
      MongoDatabase database,
      Keys keys,
      Signer signer,
      Contracts contracts,
      InstantSource clock,
      Relay relay) {
    this(agency, database, keys, signer, contracts, clock, relay, () -> {});
  }

  /**
   * @param mayAppend throws while nothing may be appended
   */
  CaseFileStore(
      String agency,
      MongoDatabase database,
      Keys keys,
      Signer signer,
      Contracts contracts,
      InstantSource clock,
      Relay relay,
      Runnable mayAppend) {
    this.agency = agency;
    this.database =
        database.withWriteConcern(WriteConcern.MAJORITY).withReadConcern(ReadConcern.MAJORITY);
    this.keys = keys;
    this.signer = signer;
    this.contracts = contracts;
    this.clock = clock;
    this.relay = relay;
    this.mayAppend = mayAppend;
  }

  /** Opens one kind; its indexes are made if they are not there. */
  public <S, E> CaseFiles<S, E> open(FileKind<S, E> kind) {
    var collection = database.getCollection(kind.collection());
    for (var moment : List.of("pendingSince", "nextDue")) {
      // Partial: a sparse one would hold every file, since each has an id.
      collection.createIndex(
          Indexes.ascending(moment, "_id"),
          new IndexOptions().partialFilterExpression(exists(moment)));
    }
    collection.createIndex(Indexes.ascending("changed", "_id"));
    for (var index : kind.indexes()) {
      collection.createIndex(Indexes.ascending(index.split(",")));
    }
    var sealer = new Sealer(keys, kind.collection());
    var outbox = new Outbox(agency, collection, sealer, signer);
    var storage =
        new FileStorage<>(
            kind,
            collection,
            sealer,
            contracts,
            clock,
            fresh -> relay.offer(outbox, fresh),
            mayAppend);
    var files = new CaseFiles<>(kind, storage);
    opened.add(files);
    outboxes.add(outbox);
    return files;
  }

  /** All kinds opened so far, for the sweeps. */
  List<CaseFiles<?, ?>> opened() {
    return opened;
  }

  /** Throws while nothing may be appended. */
  void mayAppend() {
    mayAppend.run();
  }

  /** One per kind opened so far, for reading what was announced. */
  public List<Outbox> outboxes() {
    return outboxes;
  }
}
