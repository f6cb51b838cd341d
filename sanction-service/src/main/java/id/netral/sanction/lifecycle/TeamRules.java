package id.netral.sanction.lifecycle;

import id.netral.sanction.lifecycle.file.Grade;
import id.netral.sanction.lifecycle.file.Member;
import id.netral.sanction.lifecycle.file.Member.Seat;
import id.netral.sanction.lifecycle.file.Official;
import id.netral.sanction.lifecycle.law.Track;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Who has to sit in an examination team, and who must not. */
public final class TeamRules {

  /**
   * @param article where it stands
   * @param row of law.md
   */
  public record Rule(Refusal refusal, String article, String row, Predicate<Draft> breaks) {}

  public record Draft(
      Official official, Track track, List<Member> members, boolean superiorInvolved) {

    boolean lacks(Seat seat) {
      return members.stream().noneMatch(member -> member.seat() == seat);
    }

    /** Of an ethics council the sources name no seats (O-3). */
    boolean isOfDiscipline() {
      return track == Track.DISCIPLINE;
    }
  }

  private static final String ART_29 = "PP 94/2021 Pasal 29";

  public static final List<Rule> ALL =
      List.of(
          new Rule(
              Refusal.TEAM_LACKS_SUPERIOR,
              ART_29,
              "H-29",
              d -> d.isOfDiscipline() && !d.superiorInvolved() && d.lacks(Seat.SUPERIOR)),
          new Rule(
              Refusal.INVOLVED_SUPERIOR_SITS,
              ART_29,
              "H-31",
              d -> d.superiorInvolved() && !d.lacks(Seat.SUPERIOR)),
          new Rule(
              Refusal.TEAM_LACKS_HIGHER_SUPERIOR,
              ART_29,
              "H-31",
              d -> d.isOfDiscipline() && d.superiorInvolved() && d.lacks(Seat.HIGHER_SUPERIOR)),
          new Rule(
              Refusal.TEAM_LACKS_INSPECTORATE,
              ART_29,
              "H-29",
              d -> d.isOfDiscipline() && d.lacks(Seat.INSPECTORATE)),
          new Rule(
              Refusal.TEAM_LACKS_PERSONNEL,
              ART_29,
              "H-29",
              d -> d.isOfDiscipline() && d.lacks(Seat.PERSONNEL)),
          new Rule(Refusal.PERSON_SITS_IN_TEAM, ART_29, "H-29", TeamRules::seatsThePerson),
          new Rule(Refusal.MEMBER_SITS_TWICE, ART_29, "H-29", TeamRules::seatsOneTwice),
          new Rule(
              Refusal.MEMBER_GRADE_TOO_LOW,
              "PerBKN 6/2022 Pasal 29",
              "H-32",
              TeamRules::seatsALowerGrade));

  private TeamRules() {}

  static Optional<Rule> broken(Draft draft) {
    return ALL.stream().filter(rule -> rule.breaks().test(draft)).findFirst();
  }

  private static boolean seatsThePerson(Draft draft) {
    return draft.members().stream()
        .anyMatch(
            member -> member.name().strip().equalsIgnoreCase(draft.official().name().strip()));
  }

  private static boolean seatsOneTwice(Draft draft) {
    var names =
        draft.members().stream()
            .map(member -> member.name().strip().toLowerCase(Locale.ROOT))
            .toList();
    return names.stream().distinct().count() < names.size();
  }

  private static boolean seatsALowerGrade(Draft draft) {
    return draft.members().stream()
        .anyMatch(member -> Grade.isLower(member.grade(), draft.official().grade()));
  }
}
