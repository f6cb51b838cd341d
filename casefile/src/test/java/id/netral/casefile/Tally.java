package id.netral.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file that counts, and what it has heard others count, in order. */
record Tally(int total, List<String> heard, @Nullable Instant closes, boolean closed, String note) {

  /** The number at which hearing fails, until it is mended. */
  static final AtomicInteger UNLUCKY = new AtomicInteger(13);

  static final Tally NEW = new Tally(0, List.of(), null, false, "");

  enum Refusal {
    NEGATIVE,
    CLOSED
  }

  sealed interface Event {}

  /**
   * @param tells the topic and file that are told; none where empty
   */
  record Counted(int amount, String note, List<String> tells) implements Event {}

  record CountHeard(String from, int amount, String note) implements Event {}

  record Opened(Instant closes) implements Event {}

  record Closed() implements Event {}

  record Told(int amount, String note) {}

  /** Tallies of one agency, which tell on its topic. */
  record Kind(String agency) implements FileKind<Tally, Event> {

    @Override
    public String collection() {
      return "tallies";
    }

    @Override
    public EventTypes<Event> types() {
      return EventTypes.of(Event.class)
          .type("counted.v1", Counted.class, "tells")
          .sealedUnder("person", "counted.v1", "note")
          .type("count-heard.v1", CountHeard.class, "from")
          .type("opened.v1", Opened.class)
          .type("closed.v1", Closed.class);
    }

    @Override
    public Tally initial() {
      return NEW;
    }

    @Override
    public Tally evolve(Tally s, Event event) {
      return switch (event) {
        case Counted c -> new Tally(s.total + c.amount, s.heard, s.closes, s.closed, c.note);
        case CountHeard h ->
            new Tally(
                s.total,
                Stream.concat(s.heard.stream(), Stream.of(h.from + ":" + h.amount)).toList(),
                s.closes,
                s.closed,
                s.note);
        case Opened o -> new Tally(s.total, s.heard, o.closes, false, s.note);
        case Closed _ -> new Tally(s.total, s.heard, null, true, s.note);
      };
    }

    @Override
    public List<Announcement> announcements(Tally before, Event event, Tally after) {
      return event instanceof Counted c
          ? c.tells.stream()
              .map(
                  to ->
                      to.startsWith("inside:")
                          ? new Announcement(
                              Announcement.INSIDE, to.substring(7), "counted.v1", told(c))
                          : new Announcement("tallies." + agency, to, "counted.v1", told(c)))
              .toList()
          : List.of();
    }

    private static Told told(Counted c) {
      return new Told(c.amount, c.note);
    }

    @Override
    public Map<String, @Nullable Object> summary(Tally s) {
      return Map.of("total", s.total, "heard", s.heard.size(), "noted", !s.note.isEmpty());
    }

    @Override
    public @Nullable Due nextDue(Tally s) {
      return s.closes == null ? null : new Due(s.closes, agency.equals("b") ? "tallies.a" : null);
    }

    @Override
    public Verdict<Event> timePassed(Tally s, Instant due) {
      return Verdict.accept(new Closed());
    }
  }

  static Verdict<Event> count(Tally s, int amount, String note, String... tells) {
    if (s.closed) {
      return Verdict.refuse(Refusal.CLOSED);
    }
    return amount < 0
        ? Verdict.refuse(Refusal.NEGATIVE)
        : Verdict.accept(new Counted(amount, note, List.of(tells)));
  }

  static Verdict<Event> hear(Tally s, Heard<Told> heard) {
    if (heard.data().amount() == UNLUCKY.get()) {
      throw new IllegalStateException("thirteen cannot be");
    }
    return heard.data().amount() == 0
        ? Verdict.takeIn("nothing-counted")
        : Verdict.accept(new CountHeard(heard.from(), heard.data().amount(), heard.data().note()));
  }

  static Verdict<Event> openUntil(Instant now, Duration open) {
    return Verdict.accept(new Opened(now.plus(open)));
  }
}
