package id.netral.investigation.messages.announcing;

import id.netral.casefile.Announcement;
import id.netral.investigation.lifecycle.Investigation.Recommended;
import id.netral.investigation.lifecycle.InvestigationEvent.DecisionDelivered;
import id.netral.investigation.lifecycle.InvestigationEvent.LimitMetAfterAll;
import id.netral.investigation.lifecycle.InvestigationEvent.LimitMissed;
import id.netral.investigation.lifecycle.InvestigationEvent.NoSanctionDecided;
import id.netral.investigation.lifecycle.InvestigationEvent.ProceedingMoved;
import id.netral.investigation.lifecycle.InvestigationEvent.SanctionDecided;
import id.netral.investigation.lifecycle.InvestigationEvent.SanctionInForce;
import id.netral.investigation.lifecycle.matter.FollowUp.Delivered;
import id.netral.investigation.lifecycle.matter.FollowUp.InForce;
import id.netral.investigation.lifecycle.time.Limit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follow-up as the reporter and the supervisor are told it: no detail of the person's file. */
final class Progress {

  private static final String FOLLOW_UP = "ppk.followup";

  private Progress() {}

  static List<Announcement> moved(ProceedingMoved e, Recommended after, Telling tell) {
    return switch (e.stage()) {
      case TAKEN_UP -> List.of(tell.followUp("taken-up", due(after, e.person())));
      case EXAMINED -> List.of(tell.followUp("examined", due(after, e.person())));
      case HANDED_OVER, RECEIVED, TEAM_FORMED, SUMMONED -> List.of();
    };
  }

  static List<Announcement> decided(SanctionDecided e, Telling tell) {
    return List.of(tell.followUp("decided", e.level(), e.delivery().due()));
  }

  static List<Announcement> ended(NoSanctionDecided e, Telling tell) {
    return List.of(
        tell.followUp("no-sanction", null),
        tell.supervisor("no-sanction-" + e.person(), NoticeText.NO_SANCTION_DECIDED));
  }

  static List<Announcement> delivered(DecisionDelivered e, Recommended after, Telling tell) {
    return after.followUps().get(e.person()) instanceof Delivered(var level, _, var clock)
        ? List.of(tell.followUp("delivered", level, clock.limit().due()))
        : List.of();
  }

  static List<Announcement> inForce(SanctionInForce e, Recommended after, Telling tell) {
    return after.followUps().get(e.person()) instanceof InForce(var level, _)
        ? List.of(
            tell.followUp("in-force", level, null),
            tell.supervisor("in-force-" + e.person(), NoticeText.SANCTION_IN_FORCE),
            tell.officers("in-force-" + e.person(), NoticeText.SANCTION_IN_FORCE))
        : List.of();
  }

  /** A missed limit of Bawaslu itself goes up too, but the reporter is told only of the others. */
  static List<Announcement> missed(LimitMissed e, Telling tell) {
    var occasion = "missed-" + e.rule().replace('.', '-') + "-" + e.person();
    if (e.person() == 0) {
      return List.of(
          tell.officers(occasion, NoticeText.LIMIT_MISSED),
          tell.members(occasion, NoticeText.LIMIT_MISSED));
    }
    return List.of(
        tell.followUp("missed", e.due()),
        tell.officers(occasion, NoticeText.FOLLOW_UP_MISSED),
        tell.supervisor(occasion, NoticeText.FOLLOW_UP_MISSED));
  }

  /** The stage itself follows in the next entry; here only the miss is taken back. */
  static List<Announcement> metAfterAll(LimitMetAfterAll e, Telling tell) {
    return e.person() > 0 && e.rule().equals(FOLLOW_UP)
        ? List.of(
            tell.supervisor("met-after-all-" + e.person(), NoticeText.FOLLOW_UP_MET_AFTER_ALL))
        : List.of();
  }

  private static @Nullable LocalDate due(Recommended after, int person) {
    var followUp = after.followUps().get(person);
    return followUp == null
        ? null
        : followUp.clocks().stream().findFirst().map(c -> c.limit()).map(Limit::due).orElse(null);
  }
}
