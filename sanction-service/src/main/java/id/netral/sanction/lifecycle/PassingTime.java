package id.netral.sanction.lifecycle;

import id.netral.sanction.lifecycle.Matter.FollowUp;
import id.netral.sanction.lifecycle.Proceeding.Decided;
import id.netral.sanction.lifecycle.Proceeding.Delivered;
import id.netral.sanction.lifecycle.Proceeding.InForce;
import id.netral.sanction.lifecycle.Proceeding.NoSanction;
import id.netral.sanction.lifecycle.Proceeding.NotReceived;
import id.netral.sanction.lifecycle.Proceeding.Unanswered;
import id.netral.sanction.lifecycle.ProceedingCommand.PassTime;
import id.netral.sanction.lifecycle.ProceedingEvent.FollowUpMissed;
import id.netral.sanction.lifecycle.ProceedingEvent.SanctionTookEffect;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What time alone does: a follow-up limit passes; a delivered sanction takes effect (H-53). */
public final class PassingTime {

  private PassingTime() {}

  /** The moment at which time alone changes this proceeding. */
  public static @Nullable Instant next(Proceeding state) {
    return switch (state) {
      case Unanswered s when s.matter().followUp() instanceof FollowUp.Running(var limit) ->
          limit.passesAt();
      case Delivered s -> s.delivery().effectiveAt();
      case NotReceived _, Unanswered _, Decided _, InForce _, NoSanction _ -> null;
    };
  }

  static Decision pass(Proceeding state, PassTime c) {
    var next = next(state);
    if (next == null || c.due().isBefore(next)) {
      return new Decision.TakenIn("nothing-is-due");
    }
    return switch (state) {
      case Unanswered s -> Decision.accept(new FollowUpMissed(s.matter().followUp().limit().due()));
      case Delivered s -> Decision.accept(new SanctionTookEffect(s.delivery().effectiveOn()));
      case NotReceived _, Decided _, InForce _, NoSanction _ ->
          throw new IllegalStateException("time does not change " + state);
    };
  }
}
