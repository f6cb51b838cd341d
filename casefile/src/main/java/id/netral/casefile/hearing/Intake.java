package id.netral.casefile.hearing;

import com.mongodb.MongoException;
import id.netral.casefile.NotYetCompared;
import id.netral.casefile.hearing.Parking.Reason;
import id.netral.casefile.sending.Envelope;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in one announcement after the other, parks what cannot be, and then what it held up. */
public final class Intake {

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  /** MongoDB's codes for a document that would pass 16 MB. */
  private static final Set<Integer> FILE_FULL = Set.of(10334, 17419, 17280);

  private final Taker taker;
  private final Parking parking;
  private final InstantSource clock;
  private final MeterRegistry meters;
  private final Map<String, Instant> lastHeard = new ConcurrentHashMap<>();

  /** A mend comes with a new version, and so with a start. */
  private boolean faultsTried;

  public Intake(Taker taker, Parking parking, InstantSource clock, MeterRegistry meters) {
    this.taker = taker;
    this.parking = parking;
    this.clock = clock;
    this.meters = meters;
  }

  /** Hears one Kafka record; returns when it is safe to go on to the next. */
  public void hear(String topic, ConsumerRecord<byte[], byte[]> record) {
    lastHeard.put(topic, clock.instant());
    Envelope envelope;
    try {
      envelope = Envelope.read(record);
    } catch (RuntimeException e) {
      var place = record.topic() + "|" + record.partition() + "|" + record.offset();
      var raw = record.value() == null ? new byte[0] : record.value();
      LOG.warn("Parked as unreadable: {}", place);
      parking.parkUnreadable(place, topic, "unreadable: " + e.getMessage(), clock.instant(), raw);
      return;
    }
    hear(topic, envelope);
  }

  /** Hears one announcement, and whatever of its pair waited for it. */
  public void hear(String topic, Envelope envelope) {
    var taken = attempt(topic, envelope);
    // Repeats are rare, and clear up what was left behind.
    if (taken == Taker.Taken.BEFORE
        || (taken == Taker.Taken.NOW && parking.mayHold(envelope.to()))) {
      parking.remove(envelope);
      if (taken == Taker.Taken.NOW) {
        followers(topic, envelope);
      }
    }
  }

  private static boolean isIn(Taker.Taken taken) {
    return taken == Taker.Taken.NOW || taken == Taker.Taken.BEFORE;
  }

  private void followers(String topic, Envelope envelope) {
    var next = envelope.n() + 1;
    while (true) {
      var id = Parking.id(envelope, next);
      var parked = parking.content(id);
      if (parked.isEmpty()) {
        return;
      }
      var taken = attempt(topic, parked.get());
      if (isIn(taken)) {
        parking.remove(parked.get());
      }
      if (taken != Taker.Taken.NOW) {
        return;
      }
      next++;
    }
  }

  private Taker.Taken attempt(String topic, Envelope envelope) {
    var id = Parking.id(envelope, envelope.n());
    try {
      var taken = taker.take(topic, envelope);
      meters.counter("netral.announcements.heard", "result", taken.name()).increment();
      switch (taken) {
        case NOW, BEFORE -> {}
        case TOO_EARLY ->
            parking.park(envelope, topic, Reason.GAP, "an earlier one is missing", clock.instant());
        case FORKED -> {
          LOG.error("Forked: {} says its number again with other content", id);
          parking.park(envelope, topic, Reason.FORK, "heard with other content", clock.instant());
        }
      }
      return taken;
    } catch (NotYetCompared away) {
      throw away; // not poison: the consumer waits and asks again
    } catch (MongoException e) {
      if (!FILE_FULL.contains(e.getCode())) {
        throw e; // the store is away: likewise
      }
      return parked(topic, envelope, Reason.POISON, "the file is full");
    } catch (Poison e) {
      return parked(topic, envelope, Reason.POISON, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      return parked(topic, envelope, Reason.FAULT, Fault.named(e));
    }
  }

  private Taker.Taken parked(String topic, Envelope envelope, Reason reason, String why) {
    LOG.warn("Parked {}: {}", Parking.id(envelope, envelope.n()), why);
    parking.park(envelope, topic, reason, why, clock.instant());
    return Taker.Taken.TOO_EARLY;
  }

  /** Takes in what has become the next of its pair; for the case of a crash in between. */
  public void sweep() {
    parking.look();
    tryAgain(Reason.GAP);
    if (!faultsTried) {
      faultsTried = true;
      tryAgain(Reason.FAULT);
    }
  }

  private void tryAgain(Reason reason) {
    var after = "";
    while (true) {
      var page = parking.list(reason, after, 200);
      for (var parked : page) {
        after = parked.id();
        parking.content(parked.id()).ifPresent(e -> hear(parked.topic(), e));
      }
      if (page.size() < 200) {
        return;
      }
    }
  }

  /** An operator's act: tries again. Answers what stands parked afterwards. */
  public Optional<Parking.Parked> redrive(String id) {
    parking.look();
    var parked = parking.one(id);
    parked.ifPresent(p -> parking.content(id).ifPresent(e -> hear(p.topic(), e)));
    return parking.one(id);
  }

  /**
   * An operator's act: gives up on it, with a reason. Readable ones get their entry, so that the
   * pair goes on; the others only leave the list.
   *
   * @return false when it is not the next of its pair: then the earlier ones come first
   */
  public boolean discard(String id, String why, String who) {
    var parked = parking.one(id);
    if (parked.isEmpty()) {
      return true;
    }
    var content = parking.content(id);
    if (content.isPresent() && parked.get().reason() != Reason.FORK) {
      var topic = parked.get().topic();
      if (taker.discard(topic, content.get(), why, who) == Taker.Taken.TOO_EARLY) {
        return false;
      }
      parking.remove(id);
      followers(topic, content.get());
    }
    parking.remove(id);
    return true;
  }

  /** Per topic, when this instance last heard anything on it. */
  public Map<String, Instant> lastHeard() {
    return Map.copyOf(lastHeard);
  }

  /** Whether something for this file waits. */
  public boolean holds(String file) {
    return parking.holds(file);
  }
}
