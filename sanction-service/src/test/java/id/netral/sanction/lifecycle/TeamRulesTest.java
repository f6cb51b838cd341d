package id.netral.sanction.lifecycle;

import static id.netral.sanction.lifecycle.AProceeding.on;

import id.netral.sanction.lifecycle.ProceedingCommand.FormTeam;
import id.netral.sanction.lifecycle.file.Member;
import id.netral.sanction.lifecycle.file.Member.Seat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamRulesTest {

  private static FormTeam team(boolean superiorInvolved, List<Member> members) {
    return new FormTeam(on("2024-11-01"), members, superiorInvolved);
  }

  private static List<Member> without(Seat seat) {
    return AProceeding.team().stream().filter(member -> member.seat() != seat).toList();
  }

  private static List<Member> with(Member member) {
    var members = new ArrayList<>(AProceeding.team());
    members.add(member);
    return members;
  }

  @Test
  void superior_inspectorate_and_personnel_have_a_seat() {
    AProceeding.identified()
        .refuses(team(false, without(Seat.SUPERIOR)), Refusal.TEAM_LACKS_SUPERIOR);
    AProceeding.identified()
        .refuses(team(false, without(Seat.INSPECTORATE)), Refusal.TEAM_LACKS_INSPECTORATE);
    AProceeding.identified()
        .refuses(team(false, without(Seat.PERSONNEL)), Refusal.TEAM_LACKS_PERSONNEL);
  }

  @Test
  void an_involved_superior_is_replaced_by_the_next_higher_one() {
    AProceeding.identified()
        .refuses(team(true, AProceeding.team()), Refusal.INVOLVED_SUPERIOR_SITS);
    AProceeding.identified()
        .refuses(team(true, without(Seat.SUPERIOR)), Refusal.TEAM_LACKS_HIGHER_SUPERIOR);
    var replaced = new ArrayList<>(without(Seat.SUPERIOR));
    replaced.add(new Member("Sri Lestari", "Asisten Sekda", "IV/c", Seat.HIGHER_SUPERIOR));
    AProceeding.identified().step(team(true, replaced));
  }

  @Test
  void no_member_ranks_below_the_examined_person() {
    AProceeding.identified()
        .refuses(
            team(false, with(new Member("Budi", "Analis", "III/d", Seat.OTHER))),
            Refusal.MEMBER_GRADE_TOO_LOW);
  }

  @Test
  void the_examined_person_has_no_seat_and_nobody_has_two() {
    AProceeding.identified()
        .refuses(
            team(false, with(new Member("Arif Kurniawan", "Kabid", "IV/a", Seat.OTHER))),
            Refusal.PERSON_SITS_IN_TEAM);
    AProceeding.identified()
        .refuses(
            team(false, with(new Member("hadi santoso", "Inspektur", "IV/b", Seat.OTHER))),
            Refusal.MEMBER_SITS_TWICE);
  }
}
