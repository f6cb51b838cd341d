package id.netral.investigation.lifecycle;

import static id.netral.investigation.lifecycle.Decision.accept;
import static id.netral.investigation.lifecycle.Decision.reject;

import id.netral.investigation.lifecycle.Investigation.Closed;
import id.netral.investigation.lifecycle.Investigation.Decided;
import id.netral.investigation.lifecycle.Investigation.NotOpened;
import id.netral.investigation.lifecycle.Investigation.NotRegistered;
import id.netral.investigation.lifecycle.Investigation.Recommended;
import id.netral.investigation.lifecycle.Investigation.Registered;
import id.netral.investigation.lifecycle.Investigation.Reviewed;
import id.netral.investigation.lifecycle.Investigation.Studied;
import id.netral.investigation.lifecycle.Investigation.TipReceived;
import id.netral.investigation.lifecycle.Investigation.UnderReview;
import id.netral.investigation.lifecycle.InvestigationEvent.LimitMetAfterAll;
import id.netral.investigation.lifecycle.InvestigationEvent.LimitMissed;
import id.netral.investigation.lifecycle.time.Clock;
import id.netral.investigation.lifecycle.time.Limit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The clocks of a case, Bawaslu's own and those it keeps because it is owed the act. */
public final class Clocks {

  private Clocks() {}

  /**
   * @param person 0 for Bawaslu's own clock, else whose follow-up it is
   */
  public record Ticking(int person, Clock clock) {}

  /** Those that run or were missed, in the order of persons. */
  public static List<Ticking> of(Investigation state) {
    return switch (state) {
      case UnderReview(_, var clock) -> List.of(new Ticking(0, clock));
      case Registered(_, _, var clock) -> List.of(new Ticking(0, clock));
      case Studied(_, _, var clock) -> List.of(new Ticking(0, clock));
      case Recommended s -> {
        var ticking = new ArrayList<Ticking>();
        s.followUps()
            .forEach((person, f) -> f.clocks().forEach(c -> ticking.add(new Ticking(person, c))));
        yield List.copyOf(ticking);
      }
      case NotOpened _, TipReceived _, Reviewed _, NotRegistered _, Decided _, Closed _ ->
          List.of();
    };
  }

  /** A missed limit never bars the act: it is shown as missed. */
  static Decision pass(Investigation state, Instant on) {
    var missed =
        of(state).stream()
            .filter(t -> !t.clock().missed() && !t.clock().limit().metAt(on))
            .map(t -> missed(t.person(), t.clock().limit()))
            .toList();
    return missed.isEmpty() ? reject(Refusal.NOTHING_PASSED) : accept(missed);
  }

  private static LimitMissed missed(int person, Limit limit) {
    return new LimitMissed(person, limit.rule(), limit.due());
  }

  /** In time stays in time, however late it is heard: what had lapsed is reopened. */
  public static List<InvestigationEvent> reopened(int person, Clock clock, boolean inTime) {
    var limit = clock.limit();
    return clock.missed() && inTime
        ? List.of(new LimitMetAfterAll(person, limit.rule(), limit.due()))
        : List.of();
  }
}
