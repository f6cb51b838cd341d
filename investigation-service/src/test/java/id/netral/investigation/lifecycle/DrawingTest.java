package id.netral.investigation.lifecycle;

import static id.netral.investigation.lifecycle.ACase.LIMITS;
import static id.netral.investigation.lifecycle.ACase.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.investigation.lifecycle.Investigation.NotOpened;
import id.netral.investigation.lifecycle.InvestigationCommand.DecideInPlenary;
import id.netral.investigation.lifecycle.InvestigationCommand.HearReceipt;
import id.netral.investigation.lifecycle.InvestigationCommand.PassTime;
import id.netral.investigation.lifecycle.InvestigationCommand.RefusalReason;
import id.netral.investigation.lifecycle.InvestigationCommand.RefuseRegistration;
import id.netral.investigation.lifecycle.matter.Plenary.Outcome;
import id.netral.local.testing.LifecycleDrawing;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawingTest {

  @Test
  void the_picture_in_docs_is_what_the_code_does() {
    var drawing =
        new LifecycleDrawing<Investigation, InvestigationEvent>(
                "case", new NotOpened(), Investigation::evolve)
            .walk(recommended().happened())
            .walk(closed().happened())
            .walk(notRegistered().happened())
            .walk(ACase.ofATip().takenUp().happened());

    assertThat(drawing.reached())
        .containsExactlyInAnyOrder(
            "TipReceived",
            "UnderReview",
            "Reviewed",
            "NotRegistered",
            "Registered",
            "Studied",
            "Decided",
            "Recommended",
            "Closed");
    drawing.assertDrawnIn("case.md");
  }

  private static ACase studied() {
    return ACase.ofTheLike()
        .received("2024-10-23T09:30")
        .reviewedAsComplete("2024-10-24T09:00")
        .registered("2024-10-24T10:00")
        .studied("2024-10-27T09:00");
  }

  private static ACase recommended() {
    return DecidingTest.decided()
        .recommended("2024-10-28T10:00")
        .when(new HearReceipt(1, LIMITS.followUp("35.73", day("2024-10-28"))), "2024-10-28T11:00")
        .when(new PassTime(), "2024-11-16T00:00");
  }

  private static ACase closed() {
    var c1 = studied();
    return c1.when(
        new DecideInPlenary(c1.plenary(Outcome.NOT_A_VIOLATION, ACase.BIMA, List.of())),
        "2024-10-27T10:00");
  }

  private static ACase notRegistered() {
    return ACase.ofTheLateReport()
        .received("2024-01-26T10:00")
        .reviewedAsComplete("2024-01-26T14:00")
        .when(
            new RefuseRegistration(RefusalReason.LATE, "art 454(6)", "Terlambat.", List.of()),
            "2024-01-26T15:00");
  }
}
