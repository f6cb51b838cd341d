package id.netral.investigation.lifecycle;

import static id.netral.investigation.lifecycle.ACase.BIMA;
import static id.netral.investigation.lifecycle.ACase.DI_6;
import static id.netral.investigation.lifecycle.ACase.KE_4;
import static id.netral.investigation.lifecycle.ACase.day;
import static id.netral.investigation.lifecycle.Decision.reject;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.investigation.lifecycle.Investigation.Closed;
import id.netral.investigation.lifecycle.Investigation.Decided;
import id.netral.investigation.lifecycle.Investigation.Registered;
import id.netral.investigation.lifecycle.InvestigationCommand.DecideInPlenary;
import id.netral.investigation.lifecycle.InvestigationCommand.ExtendHandling;
import id.netral.investigation.lifecycle.InvestigationCommand.RecordClarification;
import id.netral.investigation.lifecycle.ids.OfficerId;
import id.netral.investigation.lifecycle.matter.Clarification;
import id.netral.investigation.lifecycle.matter.Clarification.Course;
import id.netral.investigation.lifecycle.matter.Clarification.Mode;
import id.netral.investigation.lifecycle.matter.Clarification.Party;
import id.netral.investigation.lifecycle.matter.Level;
import id.netral.investigation.lifecycle.matter.Offence;
import id.netral.investigation.lifecycle.matter.Plenary.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecidingTest {

  private static final OfficerId SITI = new OfficerId("siti");

  @Test
  void c1_refusing_the_oath_does_not_stop_the_clarification() {
    var c1 =
        registered()
            .when(
                new RecordClarification(
                    new Clarification(
                        Party.REPORTED_PARTY,
                        "Arif Kurniawan",
                        Course.OATH_REFUSED,
                        Mode.FACE_TO_FACE,
                        "Mengakui akun.")),
                "2024-10-25T10:00");

    assertThat(c1.state())
        .isInstanceOfSatisfying(
            Registered.class, s -> assertThat(s.dossier().clarifications()).hasSize(1));
  }

  @Test
  void a_clarification_may_be_entered_after_one_that_was_held_later() {
    var witness =
        new Clarification(
            Party.WITNESS, "Saksi 1", Course.ON_OATH, Mode.FACE_TO_FACE, "Melihat unggahan.");
    var c1 = registered().when(new RecordClarification(witness), "2024-10-26T10:00");

    assertThat(c1.asked(new RecordClarification(witness), "2024-10-25T10:00"))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void c1_the_plenary_finds_a_violation_of_di_6() {
    var c1 = studied();

    c1.when(new DecideInPlenary(c1.violation(DI_6)), "2024-10-27T10:00");

    assertThat(c1.state())
        .isInstanceOfSatisfying(
            Decided.class, s -> assertThat(s.plenary().outcome()).isEqualTo(Outcome.VIOLATION));
  }

  @Test
  void before_candidates_are_fixed_the_same_act_is_ethics() {
    var c2 = early();

    assertThat(c2.asked(new DecideInPlenary(c2.violation(DI_6)), "2024-09-20T10:00"))
        .isEqualTo(reject(Refusal.ETHICS_BEFORE_CANDIDATES_WERE_FIXED));
    assertThat(c2.asked(new DecideInPlenary(c2.violation(KE_4)), "2024-09-20T10:00"))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void after_candidates_are_fixed_it_is_discipline() {
    var c1 = studied();

    assertThat(c1.asked(new DecideInPlenary(c1.violation(KE_4)), "2024-10-27T10:00"))
        .isEqualTo(reject(Refusal.DISCIPLINE_AFTER_CANDIDATES_WERE_FIXED));
  }

  @Test
  void an_offence_without_a_level_in_law_cannot_stand_alone() {
    var n1 =
        new Offence(
            "n.1",
            "PP 94/2021 Pasal 5 huruf n angka 1",
            Level.NONE_FIXED,
            Offence.Track.DISCIPLINE,
            Offence.When.AFTER_FIXING,
            "C*");
    var c1 = studied();

    assertThat(c1.asked(new DecideInPlenary(c1.violation(n1)), "2024-10-27T10:00"))
        .isEqualTo(reject(Refusal.LEVEL_NOT_FIXED_BY_LAW));
  }

  @Test
  void who_is_no_member_cannot_sign() {
    var c1 = studied();

    assertThat(
            c1.asked(
                new DecideInPlenary(c1.plenary(Outcome.VIOLATION, SITI, List.of(DI_6))),
                "2024-10-27T10:00"))
        .isEqualTo(reject(Refusal.SIGNER_IS_NO_MEMBER));
  }

  @Test
  void no_violation_closes_the_case() {
    var c1 = studied();

    c1.when(
        new DecideInPlenary(c1.plenary(Outcome.NOT_A_VIOLATION, BIMA, List.of())),
        "2024-10-27T10:00");

    assertThat(c1.state()).isInstanceOf(Closed.class);
  }

  @Test
  void the_plenary_waits_for_the_study() {
    var c1 = registered();

    assertThat(c1.asked(new DecideInPlenary(c1.violation(DI_6)), "2024-10-27T10:00"))
        .isEqualTo(reject(Refusal.NOT_STUDIED));
  }

  @Test
  void handling_is_extended_once_by_two_days() {
    var c1 = registered().when(new ExtendHandling("Saksi di luar kota."), "2024-10-26");

    assertThat(c1.runningLimit().due()).isEqualTo(day("2024-10-29"));
    assertThat(c1.asked(new ExtendHandling("Lagi."), "2024-10-28"))
        .isEqualTo(reject(Refusal.ALREADY_EXTENDED));
  }

  private static ACase registered() {
    return ACase.ofTheLike()
        .received("2024-10-23T09:30")
        .reviewedAsComplete("2024-10-24T09:00")
        .registered("2024-10-24T10:00");
  }

  private static ACase studied() {
    return registered().studied("2024-10-27T09:00");
  }

  static ACase decided() {
    var c1 = studied();
    return c1.when(new DecideInPlenary(c1.violation(DI_6)), "2024-10-27T10:00");
  }

  private static ACase early() {
    return ACase.ofTheEarlyLike()
        .received("2024-09-13T09:30")
        .reviewedAsComplete("2024-09-17T09:00")
        .registered("2024-09-17T10:00")
        .studied("2024-09-20T09:00");
  }
}
