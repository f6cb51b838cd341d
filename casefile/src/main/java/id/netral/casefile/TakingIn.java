package id.netral.casefile;

import id.netral.casefile.Reading.Known;
import id.netral.casefile.hearing.Poison;
import id.netral.casefile.hearing.Taker;
import id.netral.casefile.history.Cause;
import id.netral.casefile.history.Codec;
import id.netral.casefile.history.Stored;
import id.netral.casefile.sealing.Trusted;
import id.netral.casefile.sending.Envelope;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import tools.jackson.core.JacksonException;

/** Finds who hears an announcement, checks it, and writes its entry together with its number. */
final class TakingIn implements Taker {

  private static final String DISCARDED = "discarded";

  private final List<Hearing<?, ?>> hearings;
  private final Contracts contracts;
  private final Trusted trusted;
  private final InstantSource clock;

  TakingIn(
      List<Hearing<?, ?>> hearings, Contracts contracts, Trusted trusted, InstantSource clock) {
    this.hearings = hearings;
    this.contracts = contracts;
    this.trusted = trusted;
    this.clock = clock;
  }

  @Override
  public Taken take(String topic, Envelope e) {
    check(topic, e);
    return hearing(topic, e).take(e);
  }

  @Override
  public Taken discard(String topic, Envelope e, String why, String who) {
    var by = new Actor(who, "operator", null);
    return hearings.stream()
        .filter(h -> h.topics().contains(topic))
        .findFirst()
        .map(h -> new One<>(h).write(e, by, (_, _) -> Verdict.takeIn(DISCARDED + ": " + why)))
        .orElse(Taken.BEFORE);
  }

  private void check(String topic, Envelope e) {
    if (!topic.equals(Announcement.INSIDE)) {
      var owner = contracts.owner(topic).orElse(e.sender());
      if (!e.sender().equals(owner)) {
        throw new Poison(e.sender() + " does not own this topic");
      }
      var faults = contracts.faults(topic, e.type(), e.data());
      if (!faults.isEmpty()) {
        // The first fault names a place in the schema, never a value.
        throw new Poison("not as published: " + faults.getFirst().replaceFirst(":.*", ""));
      }
    }
    if (!trusted.signed(e.sender(), e.payload(), e.signature())) {
      throw new Poison("not signed by " + e.sender());
    }
  }

  private One<?, ?> hearing(String topic, Envelope e) {
    for (var hearing : hearings) {
      if (hearing.topics().contains(topic) && hearing.ear(e.type()) != null) {
        return new One<>(hearing);
      }
    }
    throw new Poison("nobody here hears " + e.type());
  }

  private interface Answer<S, E> {
    Verdict<E> to(S state, Instant now);
  }

  /** One announcement for one kind of file. */
  private final class One<S, E> {

    private final Hearing<S, E> hearing;
    private final FileStorage<S, E> storage;

    One(Hearing<S, E> hearing) {
      this.hearing = hearing;
      this.storage = hearing.files().storage();
    }

    Taken take(Envelope e) {
      var ear = hearing.ear(e.type());
      if (ear == null) {
        throw new Poison("nobody here hears " + e.type());
      }
      var sender = new Actor(e.sender(), "agency", null);
      return write(e, sender, (state, now) -> answer(ear, e, state, now));
    }

    private <D> Verdict<E> answer(Hearing.Ear<S, E, D> ear, Envelope e, S state, Instant now) {
      try {
        var data = Json.read(e.data(), ear.data());
        return ear.answer()
            .apply(
                state,
                new Heard<>(e.sender(), e.type(), e.from(), e.to(), e.n(), e.on(), now, data));
      } catch (JacksonException ex) {
        throw new Poison("unreadable: " + ex.getClass().getSimpleName());
      }
    }

    Taken write(Envelope e, Actor by, Answer<S, E> answer) {
      // Mostly nobody else has written since: then the write itself tells, and nothing is read.
      var known = storage.lately(e.to()).or(() -> first(e));
      if (known.isPresent() && e.n() == last(known.get(), e) + 1) {
        var quick = Reading.perhaps(() -> attempt(known.get(), e, by, answer));
        if (quick.isPresent()) {
          return quick.get();
        }
      }
      for (int race = 1; ; race++) {
        var taken = attempt(storage.read(e.to()), e, by, answer);
        if (taken.isPresent()) {
          return taken.get();
        }
        Races.giveWay(race);
      }
    }

    /** The first of a pair mostly begins a file. */
    private Optional<Known<S, E>> first(Envelope e) {
      return e.n() == 1 ? storage.none(e.to()) : Optional.empty();
    }

    private static long last(Known<?, ?> known, Envelope e) {
      return known.stored().heardFrom(e.pair());
    }

    /** Empty when somebody else wrote first. */
    private Optional<Taken> attempt(Known<S, E> known, Envelope e, Actor by, Answer<S, E> answer) {
      var last = last(known, e);
      if (e.n() <= last) {
        return Optional.of(heardBefore(known.stored(), e));
      }
      if (e.n() > last + 1) {
        return Optional.of(Taken.TOO_EARLY);
      }
      var now = clock.instant();
      var entries = entries(known, frame(e, by, now), answer.to(known.state(), now));
      var heard = new Document("from", e.pair()).append("n", e.n()).append("hash", e.hash());
      return storage.append(known, entries, heard).map(_ -> Taken.NOW);
    }

    private Taken heardBefore(Stored stored, Envelope e) {
      var cause = stored.causedBy(e.pair() + "/" + e.n());
      var same =
          cause.isPresent()
              && e.hash().equals(cause.get().get("cause", Document.class).getString("hash"));
      return same ? Taken.BEFORE : Taken.FORKED;
    }

    private List<Document> entries(Known<S, E> known, Codec.Frame frame, Verdict<E> verdict) {
      return switch (verdict) {
        case Verdict.Accept<E>(var events) when !events.isEmpty() ->
            storage.entries(known, frame, events);
        case Verdict.Accept<E> _ -> storage.takenIn(known, frame, "no-effect");
        case Verdict.TakeIn<E>(var why) -> storage.takenIn(known, frame, why);
        case Verdict.Refuse<E>(var why) ->
            throw new Poison("a fact heard was refused as " + why.name());
      };
    }

    private Codec.Frame frame(Envelope e, Actor by, Instant now) {
      // Clocks of two agencies may differ: an act is never later than its entry here.
      var on = e.on().isAfter(now) ? now : e.on();
      var cause = new Cause.Announced(e.pair(), e.n(), e.hash(), e.payload(), e.signature());
      return new Codec.Frame(by, on, now, cause);
    }
  }
}
