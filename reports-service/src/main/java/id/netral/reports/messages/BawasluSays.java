package id.netral.reports.messages;

import id.netral.reports.lifecycle.ReportEvent;
import id.netral.reports.lifecycle.ReportEvent.FromBawaslu;
import id.netral.reports.lifecycle.ReportEvent.Ground;
import id.netral.reports.lifecycle.ReportEvent.Level;
import id.netral.reports.lifecycle.ReportEvent.Limit;
import id.netral.reports.lifecycle.ReportEvent.NoticeId;
import id.netral.reports.lifecycle.ReportEvent.Outcome;
import id.netral.reports.lifecycle.ReportEvent.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is heard on {@code report-status}, and the fact that it is here. */
sealed interface BawasluSays {

  /**
   * @param notice under which the reporter is told, where they are
   */
  FromBawaslu fact(NoticeId notice);

  record ReviewOpenedV1(Due due) implements BawasluSays {
    @Override
    public FromBawaslu fact(NoticeId notice) {
      return new ReportEvent.ReviewOpened(due.limit());
    }
  }

  record ReportRegisteredV1(String number, Due handlingDue) implements BawasluSays {
    @Override
    public FromBawaslu fact(NoticeId notice) {
      return new ReportEvent.ReportRegistered(number, handlingDue.limit(), notice);
    }
  }

  record ReportNotRegisteredV1(
      String reason, String article, String explanation, List<String> stillPossible)
      implements BawasluSays {
    @Override
    public FromBawaslu fact(NoticeId notice) {
      return new ReportEvent.ReportNotRegistered(
          meant(Ground.class, reason), article, explanation, stillPossible, notice);
    }
  }

  record TipTakenUpV1() implements BawasluSays {
    @Override
    public FromBawaslu fact(NoticeId notice) {
      return new ReportEvent.TipTakenUp();
    }
  }

  record ReporterInvitedV1(Instant meetingOn, String place) implements BawasluSays {
    @Override
    public FromBawaslu fact(NoticeId notice) {
      return new ReportEvent.ReporterInvited(meetingOn, place);
    }
  }

  record BawasluWroteV1(String text) implements BawasluSays {
    @Override
    public FromBawaslu fact(NoticeId notice) {
      return new ReportEvent.BawasluWrote(text);
    }
  }

  record CaseDecidedV1(String outcome) implements BawasluSays {
    @Override
    public FromBawaslu fact(NoticeId notice) {
      return new ReportEvent.CaseDecided(meant(Outcome.class, outcome), null, notice);
    }
  }

  record CaseDecidedV2(String outcome, LocalDate decidedOn) implements BawasluSays {
    @Override
    public FromBawaslu fact(NoticeId notice) {
      return new ReportEvent.CaseDecided(meant(Outcome.class, outcome), decidedOn, notice);
    }
  }

  record CaseForwardedV1(List<String> recipients, @Nullable Due followUpDue)
      implements BawasluSays {
    @Override
    public FromBawaslu fact(NoticeId notice) {
      return new ReportEvent.CaseForwarded(
          recipients, followUpDue == null ? null : followUpDue.limit(), notice);
    }
  }

  record FollowUpChangedV1(String stage, @Nullable String level, @Nullable LocalDate dueOn)
      implements BawasluSays {
    @Override
    public FromBawaslu fact(NoticeId notice) {
      return new ReportEvent.FollowUpChanged(
          meant(Stage.class, stage),
          level == null ? null : meant(Level.class, level),
          dueOn,
          notice);
    }
  }

  record Due(String rule, String article, LocalDate due, String calendar) {
    Limit limit() {
      return new Limit(rule, article, due, calendar);
    }
  }

  private static <T extends Enum<T>> T meant(Class<T> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
