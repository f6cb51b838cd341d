package id.netral.investigation.lifecycle;

import static id.netral.investigation.lifecycle.ACase.LIMITS;
import static id.netral.investigation.lifecycle.ACase.day;
import static id.netral.investigation.lifecycle.Decision.takeIn;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.investigation.lifecycle.Investigation.Recommended;
import id.netral.investigation.lifecycle.InvestigationCommand.HearDelivery;
import id.netral.investigation.lifecycle.InvestigationCommand.HearInForce;
import id.netral.investigation.lifecycle.InvestigationCommand.HearMove;
import id.netral.investigation.lifecycle.InvestigationCommand.HearNoSanction;
import id.netral.investigation.lifecycle.InvestigationCommand.HearReceipt;
import id.netral.investigation.lifecycle.InvestigationCommand.HearSanction;
import id.netral.investigation.lifecycle.InvestigationCommand.PassTime;
import id.netral.investigation.lifecycle.InvestigationEvent.LimitMetAfterAll;
import id.netral.investigation.lifecycle.InvestigationEvent.LimitMissed;
import id.netral.investigation.lifecycle.matter.FollowUp;
import id.netral.investigation.lifecycle.matter.FollowUp.InForce;
import id.netral.investigation.lifecycle.matter.FollowUp.Stage;
import id.netral.investigation.lifecycle.matter.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowingUpTest {

  @Test
  void c1_runs_from_receipt_to_the_sanction_in_force() {
    var c1 =
        handedOver()
            .when(receipt(), "2024-10-28T11:00")
            .when(new HearMove(1, Stage.TAKEN_UP, ""), "2024-10-29T09:00")
            .when(new HearMove(1, Stage.TEAM_FORMED, ""), "2024-11-04T09:00")
            .when(new HearMove(1, Stage.EXAMINED, ""), "2024-11-12T09:00")
            .when(severe("2024-11-15"), "2024-11-15T15:00");
    assertThat(c1.runningLimit().due()).isEqualTo(day("2024-12-06"));

    c1.when(
        new HearDelivery(
            1, day("2024-11-20"), day("2024-12-12"), LIMITS.effect("35.73", day("2024-11-20"))),
        "2024-11-20T10:00");
    assertThat(c1.runningLimit().due()).isEqualTo(day("2024-12-12"));

    c1.when(new HearInForce(1, day("2024-12-12")), "2024-12-12T00:00");
    assertThat(person(c1)).isEqualTo(new InForce(Level.SEVERE, day("2024-12-12")));
    assertThat(c1.happened()).noneMatch(LimitMissed.class::isInstance);
  }

  @Test
  void a_silent_government_misses_the_follow_up_on_bawaslus_own_clock() {
    var c1 = handedOver().when(new PassTime(), "2024-11-16T00:00");

    assertThat(c1.happened()).contains(new LimitMissed(1, "ppk.followup", day("2024-11-15")));
    assertThat(person(c1))
        .isInstanceOfSatisfying(
            FollowUp.UnderWay.class, f -> assertThat(f.clock().missed()).isTrue());
  }

  @Test
  void a_decision_made_in_time_but_heard_later_takes_the_miss_back() {
    var c1 =
        handedOver()
            .when(receipt(), "2024-10-28T11:00")
            .when(new PassTime(), "2024-11-16T00:00")
            .when(severe("2024-11-15"), "2024-11-15T15:00");

    assertThat(c1.happened()).contains(new LimitMetAfterAll(1, "ppk.followup", day("2024-11-15")));
  }

  @Test
  void a_decision_made_too_late_leaves_the_miss() {
    var c1 =
        handedOver()
            .when(receipt(), "2024-10-28T11:00")
            .when(new PassTime(), "2024-11-16T00:00")
            .when(severe("2024-11-18"), "2024-11-18T15:00");

    assertThat(c1.happened()).noneMatch(LimitMetAfterAll.class::isInstance);
    assertThat(person(c1)).isInstanceOf(FollowUp.Sanctioned.class);
  }

  @Test
  void ending_without_a_sanction_is_a_follow_up_too() {
    var c1 = handedOver().when(new HearNoSanction(1, "Tidak terbukti."), "2024-11-14T10:00");

    assertThat(person(c1)).isEqualTo(new FollowUp.Unsanctioned());
  }

  @Test
  void what_cannot_follow_is_kept_without_an_effect() {
    var c1 = handedOver();

    assertThat(c1.asked(new HearInForce(1, day("2024-12-12")), "2024-12-12"))
        .isEqualTo(takeIn("not-decided"));
    assertThat(c1.asked(new HearMove(7, Stage.TAKEN_UP, ""), "2024-10-29"))
        .isEqualTo(takeIn("person-unknown"));
  }

  private static ACase handedOver() {
    return DecidingTest.decided().recommended("2024-10-28T10:00");
  }

  private static HearReceipt receipt() {
    return new HearReceipt(1, LIMITS.followUp("35.73", day("2024-10-28")));
  }

  private static HearSanction severe(String decidedOn) {
    return new HearSanction(
        1,
        Level.SEVERE,
        "B1",
        "800.1.6.2/117/35.73.403/2024",
        "Wali Kota Malang (Pj)",
        day(decidedOn),
        LIMITS.delivery("35.73", day(decidedOn)));
  }

  private static @Nullable FollowUp person(ACase c) {
    return ((Recommended) c.state()).followUps().get(1);
  }
}
