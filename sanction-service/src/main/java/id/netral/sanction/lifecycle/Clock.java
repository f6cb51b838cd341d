package id.netral.sanction.lifecycle;

import id.netral.sanction.lifecycle.Proceeding.AbsentOnce;
import id.netral.sanction.lifecycle.Proceeding.Decided;
import id.netral.sanction.lifecycle.Proceeding.Delivered;
import id.netral.sanction.lifecycle.Proceeding.InForce;
import id.netral.sanction.lifecycle.Proceeding.NoSanction;
import id.netral.sanction.lifecycle.Proceeding.Opened;
import id.netral.sanction.lifecycle.Proceeding.Unanswered;
import id.netral.sanction.lifecycle.file.Limit;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A statutory clock of a proceeding, running.
 *
 * @param start the day that started it
 */
public record Clock(String rule, String article, LocalDate start, LocalDate due) {

  public static final String EFFECT = "decision.effective";

  /** The one to watch: the earliest that somebody has to meet, or that brings the effect. */
  public static Optional<Clock> thatMatters(Opened state) {
    return switch (state) {
      case AbsentOnce s -> Optional.of(earlier(of(s.secondSummons()), of(s.matter())));
      case Unanswered s -> Optional.of(of(s.matter()));
      case Decided s -> Optional.of(of(s.sanction().delivery()));
      case Delivered s ->
          Optional.of(
              new Clock(
                  EFFECT, "PP 94/2021 art 38(1)", s.delivery().on(), s.delivery().effectiveOn()));
      case InForce _, NoSanction _ -> Optional.empty();
    };
  }

  private static Clock of(Matter matter) {
    return of(matter.followUp().limit());
  }

  private static Clock of(Limit limit) {
    return new Clock(limit.rule(), limit.article(), limit.start(), limit.due());
  }

  private static Clock earlier(Clock one, Clock other) {
    return other.due().isBefore(one.due()) ? other : one;
  }
}
