package id.netral.investigation.pages.words;

import id.netral.house.Phrase;
import id.netral.investigation.lifecycle.InvestigationEvent;
import id.netral.investigation.lifecycle.InvestigationEvent.BawasluWrote;
import id.netral.investigation.lifecycle.InvestigationEvent.CaseRegistered;
import id.netral.investigation.lifecycle.InvestigationEvent.ClarificationRecorded;
import id.netral.investigation.lifecycle.InvestigationEvent.DecisionDelivered;
import id.netral.investigation.lifecycle.InvestigationEvent.EvidenceKept;
import id.netral.investigation.lifecycle.InvestigationEvent.HandlingExtended;
import id.netral.investigation.lifecycle.InvestigationEvent.LateEntryExplained;
import id.netral.investigation.lifecycle.InvestigationEvent.LimitMetAfterAll;
import id.netral.investigation.lifecycle.InvestigationEvent.LimitMissed;
import id.netral.investigation.lifecycle.InvestigationEvent.NoSanctionDecided;
import id.netral.investigation.lifecycle.InvestigationEvent.PlenaryDecided;
import id.netral.investigation.lifecycle.InvestigationEvent.ProceedingMoved;
import id.netral.investigation.lifecycle.InvestigationEvent.RecommendationIssued;
import id.netral.investigation.lifecycle.InvestigationEvent.RecommendationReceived;
import id.netral.investigation.lifecycle.InvestigationEvent.RegistrationRefused;
import id.netral.investigation.lifecycle.InvestigationEvent.ReleaseApproved;
import id.netral.investigation.lifecycle.InvestigationEvent.ReleasePrepared;
import id.netral.investigation.lifecycle.InvestigationEvent.ReleaseRejected;
import id.netral.investigation.lifecycle.InvestigationEvent.ReportReceived;
import id.netral.investigation.lifecycle.InvestigationEvent.ReporterInvited;
import id.netral.investigation.lifecycle.InvestigationEvent.ReporterWrote;
import id.netral.investigation.lifecycle.InvestigationEvent.ReviewConcluded;
import id.netral.investigation.lifecycle.InvestigationEvent.SanctionDecided;
import id.netral.investigation.lifecycle.InvestigationEvent.SanctionInForce;
import id.netral.investigation.lifecycle.InvestigationEvent.StudyFinished;
import id.netral.investigation.lifecycle.InvestigationEvent.TipReceived;
import id.netral.investigation.lifecycle.InvestigationEvent.TipTakenUp;
import id.netral.investigation.lifecycle.matter.Clarification;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What each event is called on the timeline. */
public record EventWords(Phrase what, @Nullable Phrase note, String icon) {

  public static EventWords of(InvestigationEvent event) {
    return switch (event) {
      case ReportReceived e -> said("report-received", e.intake().alias(), "inbox");
      case TipReceived e -> said("tip-received", e.intake().alias(), "inbox");
      case TipTakenUp _ -> said("tip-taken-up", "eye");
      case ReporterWrote e -> noted("reporter-wrote", e.text(), "speech");
      case BawasluWrote e -> noted("bawaslu-wrote", e.text(), "speech");
      case EvidenceKept _ -> said("evidence-kept", "clip");
      case ReviewConcluded e -> noted("review-concluded", e.note(), "check");
      case CaseRegistered e -> said("case-registered", e.number(), "document");
      case RegistrationRefused e ->
          new EventWords(
              Phrase.of("investigation.event.registration-refused", word("reason", e.reason())),
              Phrase.plain(e.explanation()),
              "no");
      case ReporterInvited e ->
          new EventWords(
              Phrase.of("investigation.event.reporter-invited", e.meetingOn()),
              Phrase.plain(e.place()),
              "calendar");
      case ClarificationRecorded e -> clarification(e.clarification());
      case HandlingExtended e ->
          new EventWords(
              Phrase.of("investigation.event.handling-extended", e.limit().due()),
              Phrase.plain(e.reason()),
              "calendar");
      case StudyFinished e -> noted("study-finished", e.conclusion(), "pen");
      case PlenaryDecided e ->
          new EventWords(
              Phrase.of(
                  "investigation.event.plenary-decided", word("outcome", e.plenary().outcome())),
              Phrase.plain(e.plenary().act()),
              "gavel");
      case ReleasePrepared e -> said("release-prepared", e.release().name(), "shield");
      case ReleaseApproved e -> noted("release-approved", e.answer(), "shield");
      case ReleaseRejected e -> noted("release-rejected", e.reason(), "no");
      case RecommendationIssued e ->
          new EventWords(
              Phrase.of("investigation.event.recommendation-issued", e.letter()),
              Phrase.plain(String.join(", ", e.recipients()).toUpperCase(Locale.ROOT)),
              "send");
      case LateEntryExplained e -> noted("late-entry-explained", e.reason(), "info");
      case RecommendationReceived _,
          ProceedingMoved _,
          SanctionDecided _,
          NoSanctionDecided _,
          DecisionDelivered _,
          SanctionInForce _,
          LimitMissed _,
          LimitMetAfterAll _ ->
          followUp(event);
    };
  }

  private static EventWords followUp(InvestigationEvent event) {
    return switch (event) {
      case RecommendationReceived e ->
          dated("recommendation-received", e.followUp().due(), "landmark");
      case ProceedingMoved e ->
          new EventWords(
              Phrase.of("investigation.event.proceeding." + slug(e.stage())),
              proceedingDetail(e.detail()),
              "landmark");
      case SanctionDecided e ->
          new EventWords(
              Phrase.of("investigation.event.sanction-decided", word("level", e.level()), e.kind()),
              Phrase.plain(e.number() + " · " + e.authority()),
              "gavel");
      case NoSanctionDecided e -> noted("no-sanction-decided", e.reason(), "no");
      case DecisionDelivered e ->
          new EventWords(
              Phrase.of("investigation.event.decision-delivered", e.deliveredOn(), e.effectiveOn()),
              null,
              "mail");
      case SanctionInForce e -> dated("sanction-in-force", e.effectiveOn(), "check");
      case LimitMissed e ->
          new EventWords(
              Phrase.of("investigation.event.limit-missed", rule(e.rule()), e.due()),
              null,
              "missed");
      case LimitMetAfterAll e ->
          new EventWords(
              Phrase.of("investigation.event.limit-met-after-all", rule(e.rule()), e.due()),
              null,
              "met");
      case InvestigationEvent e -> throw new IllegalStateException("not of the follow-up: " + e);
    };
  }

  /** The day of the examination comes as a date. */
  private static @Nullable Phrase proceedingDetail(String detail) {
    if (detail.isBlank()) {
      return null;
    }
    return detail.matches("\\d{4}-\\d\\d-\\d\\d")
        ? Phrase.of("investigation.event.proceeding.on", LocalDate.parse(detail))
        : Phrase.plain(detail);
  }

  private static EventWords clarification(Clarification c) {
    return new EventWords(
        Phrase.of(
            "investigation.event.clarification-recorded",
            word("party", c.party()),
            Phrase.plain(c.name()),
            word("course", c.course())),
        c.minutes().isBlank() ? null : Phrase.plain(c.minutes()),
        "people");
  }

  private static Phrase rule(String rule) {
    return Phrase.of("investigation.rule." + rule);
  }

  public static Phrase word(String kind, Enum<?> constant) {
    return Phrase.of("investigation." + kind + "." + slug(constant));
  }

  public static String slug(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static EventWords said(String key, String icon) {
    return new EventWords(Phrase.of("investigation.event." + key), null, icon);
  }

  private static EventWords said(String key, String argument, String icon) {
    return new EventWords(
        Phrase.of("investigation.event." + key, Phrase.plain(argument)), null, icon);
  }

  private static EventWords dated(String key, LocalDate day, String icon) {
    return new EventWords(Phrase.of("investigation.event." + key, day), null, icon);
  }

  private static EventWords noted(String key, String note, String icon) {
    return new EventWords(
        Phrase.of("investigation.event." + key), note.isBlank() ? null : Phrase.plain(note), icon);
  }
}
