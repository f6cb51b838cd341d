package id.netral.sanction.lifecycle;

import static id.netral.sanction.lifecycle.AProceeding.absence;
import static id.netral.sanction.lifecycle.AProceeding.on;
import static id.netral.sanction.lifecycle.AProceeding.summons;

import id.netral.local.testing.LifecycleDrawing;
import id.netral.sanction.lifecycle.ProceedingCommand.DecideNoSanction;
import id.netral.sanction.lifecycle.ProceedingCommand.NoSanctionGround;
import id.netral.sanction.lifecycle.ProceedingCommand.PassTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LifecycleDrawingTest {

  @Test
  void the_drawing_of_a_proceeding_is_what_the_code_does() {
    new LifecycleDrawing<Proceeding, ProceedingEvent>(
            "proceeding", new Proceeding.NotReceived(), Proceeding::evolve)
        .walk(inForce().happened())
        .walk(absentTwice().happened())
        .walk(late().happened())
        .walk(noSanction().happened())
        .assertDrawnIn("proceeding.md");
  }

  private static AProceeding inForce() {
    return AProceeding.delivered().step(new PassTime(Instant.parse("2024-12-11T17:00:00Z")));
  }

  private static AProceeding absentTwice() {
    return AProceeding.summoned()
        .step(absence("2024-11-12"))
        .step(summons("2024-11-14", "2024-11-20"))
        .step(absence("2024-11-20"));
  }

  private static AProceeding late() {
    return AProceeding.received().step(new PassTime(Instant.parse("2024-11-15T17:00:00Z")));
  }

  private static AProceeding noSanction() {
    return AProceeding.reported()
        .step(new DecideNoSanction(on("2024-11-15"), NoSanctionGround.NOT_PROVEN, "Akun palsu."));
  }
}
